/** How many events one request may ask the claims of: their ids fit into an address. */
export const MOST_EVENTS_OF_CLAIMS = 100;
