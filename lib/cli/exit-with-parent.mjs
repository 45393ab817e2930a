// Preloaded into a child process (node --import): ends it when its parent is gone, even by kill -9, which
// gives the parent no chance to do so itself. The channel between the two closes in any case.
const parent = process.env.PARALLAX_PARENT
// Meant for this process alone: its own workers inherit the preload, and their channel leads to this one.
delete process.env.PARALLAX_PARENT

if (parent) {
  // The parent may be gone before this runs.
  if (String(process.ppid) !== parent) process.exit(1)
  process.on('disconnect', () => process.exit(1))
  // The listener alone must not keep a program alive that has finished.
  process.channel?.unref()
}
