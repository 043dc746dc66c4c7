import pg from 'pg';

/** Connects until the server takes no more. @returns what was taken, to be ended by the caller */
export async function takeAllConnections(url: string): Promise<pg.Client[]> {
  const taken: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    const isConnected = await client.connect().then(
      () => true,
      () => false,
    );
    if (!isConnected) return taken;
    taken.push(client);
  }
}
