import WebSocket from 'ws';

type Fields = Readonly<Record<string, unknown>>;

/** A session of WebDriver BiDi: commands, and what is told without being asked. */
export interface Connection {
  readonly send: (method: string, params: Fields) => Promise<unknown>;
  readonly listen: (method: string, hear: (params: Fields) => void) => void;
  readonly end: () => void;
}

export async function connected(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const hearing = new Map<string, (params: Fields) => void>();
  socket.on('message', (data: Buffer) => {
    const { id, type, method, params, result, message } = JSON.parse(data.toString()) as {
      readonly id?: number;
      readonly type: string;
      readonly method?: string;
      readonly params?: Fields;
      readonly result?: unknown;
      readonly message?: string;
    };
    if (type === 'event') hearing.get(method ?? '')?.(params ?? {});
    const asker = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (type === 'error') asker?.reject(new Error(message));
    else asker?.resolve(result);
  });
  let last = 0;
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    listen: (method, hear) => hearing.set(method, hear),
    end: () => socket.close(),
  };
}
