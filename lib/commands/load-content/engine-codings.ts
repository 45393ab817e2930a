import type { Transaction } from './rows'

const CODEBOOK = 'codebook/'

/**
 * Takes away what the engine coded of the articles given, or of all when the codebook is among the changed `paths`: the
 * date of an article and the lists of the codebook are what it is read with. It is read again after the load.
 */
export async function dropEngineCodings(
  tx: Transaction,
  { paths, articleIds }: { paths: readonly string[]; articleIds: readonly string[] },
): Promise<void> {
  const isCodebookChanged = paths.some((path) => path.startsWith(CODEBOOK))
  await tx.coding.deleteMany({
    where: {
      coder: { kind: 'engine' },
      contentPath: null,
      ...(isCodebookChanged ? {} : { articleId: { in: [...articleIds] } }),
    },
  })
}
