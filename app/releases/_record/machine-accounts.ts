// Accounts that systems, images and services come with; what is saved under one says nothing of who saved it.
const MACHINES = new Set([
  ...['root', 'admin', 'administrator', 'user', 'nobody', 'daemon', 'service', 'system', 'guest'],
  ...[
    'ubuntu',
    'debian',
    'ec2-user',
    'centos',
    'pi',
    'vagrant',
    'docker',
    'app',
    'node',
    'web',
    'www',
    'www-data',
  ],
  ...['postgres', 'runner', 'jenkins', 'ci', 'build', 'coder', 'vscode', 'codespace', 'jovyan', 'sandbox'],
  ...['a visitor', 'somebody at this computer'],
])

/** Whether the name of an account is that of a machine or a service, not of a person. */
export function isMachines(account: string): boolean {
  return MACHINES.has(account.trim().toLowerCase()) || account.startsWith('_') || account.endsWith('$')
}
