import net from 'node:net'

/** A way to a database that can be cut and mended, as when a server is restarted or a cable pulled. */
export interface CuttableLine {
  /** The address of the database by way of this line. */
  url: string
  /** Ends every connection and refuses new ones. */
  cut(): Promise<void>
  /** Lets connections through again, on the same port. */
  mend(): Promise<void>
  close(): Promise<void>
}

/** Puts such a line before the database at `url`. It is open at first. */
export async function cuttableLine(url: string): Promise<CuttableLine> {
  const target = new URL(url)
  const sockets = new Set<net.Socket>()
  let port = 0
  let server: net.Server | undefined

  const mend = () =>
    new Promise<void>((resolve, reject) => {
      server = net.createServer((near) => {
        const far = net.connect(Number(target.port), target.hostname)
        for (const socket of [near, far]) {
          sockets.add(socket)
          socket.on('error', () => {})
          socket.on('close', () => {
            sockets.delete(socket)
            near.destroy()
            far.destroy()
          })
        }
        near.pipe(far).pipe(near)
      })
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        const address = server?.address()
        if (typeof address === 'object' && address) port = address.port
        resolve()
      })
    })
  const cut = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy()
      if (!server?.listening) return resolve()
      server.close(() => resolve())
    })

  await mend()
  const near = new URL(url)
  near.port = String(port)
  return { url: near.href, cut, mend, close: cut }
}
