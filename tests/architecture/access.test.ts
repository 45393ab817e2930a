import { expect, test } from 'vitest'
import { ACTIONS, ROUTES } from '@/lib/core/people/access'
import { COMMANDS } from '@/lib/core/people/commands'
import { importsOf, type SourceFile, sourceFiles } from './source-files'

const files = sourceFiles()

/** The address that a page or route.ts answers: "/releases/[release]". */
const routes = files.flatMap(({ name }) => {
  const folder = /^app(\/.*)?\/(?:page\.tsx|route\.tsx?)$/.exec(name)
  return folder ? [folder[1] ?? '/'] : []
})

/** The functions that a page can call on the server, by file and name. */
const actions = files
  .filter(({ name, text }) => name.startsWith('app/') && /^'use server'$/m.test(text))
  .flatMap(({ name, text }) =>
    [...text.matchAll(/^export async function (\w+)/gm)].map(([, action]) => `${name} ${action}`),
  )

test('every page and every address for programs has one right that it asks for, and none is left over', () => {
  expect(routes.length).toBeGreaterThan(40)
  expect(Object.keys(ROUTES).sort()).toEqual([...routes].sort())
})

test('every function that a page can call on the server has one too', () => {
  expect(actions.length).toBeGreaterThan(10)
  expect(Object.keys(ACTIONS).sort()).toEqual([...actions].sort())
})

test('nothing stands in a file that pages call on the server but such functions', () => {
  const others = files
    .filter(({ name, text }) => name.startsWith('app/') && /^'use server'$/m.test(text))
    .filter(({ text }) => /^export (?!async function |type |interface )/m.test(text))
  expect(others.map(({ name }) => name)).toEqual([])
})

test('each such function asks for that right before it does anything', () => {
  const silent = Object.entries(ACTIONS).flatMap(([action, right]) => {
    const [file = '', name = ''] = action.split(' ')
    const text = files.find((each) => each.name === file)?.text ?? ''
    // From its first line on, with what it hands its work to in the same file.
    const body = text.slice(text.indexOf(`function ${name}(`))
    // What all steps of a folder go through asks for them: run-step.ts, and kept() of the house.
    const asks = right === 'review' ? `admit\\('review'|runStep\\(` : `(?:admit|passed|mayHere)\\('${right}'`
    return new RegExp(asks).test(body) ? [] : [action]
  })
  expect(silent).toEqual([])
})

const WRITES =
  /\.(?:create|createMany|createManyAndReturn|update|updateMany|upsert|delete|deleteMany)\(\{|\$executeRaw|insertRows|\$transaction\(/
const isCommand = ({ name, text }: SourceFile) => name.startsWith('lib/commands/') && WRITES.test(text)

test('every command that a page uses and that writes has one too', () => {
  const commands = new Set(files.filter(isCommand).map(({ name }) => name.replace(/\.ts$/, '')))
  const used = files
    .filter(({ name }) => name.startsWith('app/'))
    .flatMap((file) => importsOf(file).filter(({ isTypeOnly }) => !isTypeOnly))
    .flatMap(({ target }) => (commands.has(target) ? [target.replace('lib/commands/', '')] : []))
  // The one fills a job that open-job has opened, which asks; the other takes back all that it writes.
  // And who it is that asks is found out before anything can be judged.
  const asked = new Set(['import/queue/add-documents', 'review-attach', 'people/actor-of'])
  expect([...new Set(used)].filter((name) => !(name in COMMANDS) && !asked.has(name))).toEqual([])
})

test('each command asks for its own right', () => {
  const unasked = Object.keys(COMMANDS).filter((name) => {
    const text = files.find((file) => file.name === `lib/commands/${name}.ts`)?.text ?? ''
    return !text.includes(`'${name}'`) && name !== 'load-content'
  })
  expect(unasked).toEqual([])
})

test('every entry is a command that is there', () => {
  const there = new Set(files.map(({ name }) => name))
  expect(Object.keys(COMMANDS).filter((name) => !there.has(`lib/commands/${name}.ts`))).toEqual([])
})
