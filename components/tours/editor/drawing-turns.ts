/** Draws, and says when that is done. */
type Drawing = (done: () => void) => void;

const waiting: Drawing[] = [];
let isDrawing = false;

/**
 * Draws when it is its turn: one after the other, each when the browser has nothing else to do, so that
 * a long list of small pictures never holds up a hand.
 * @returns what gives the turn up; one that is drawing then is done.
 */
export function inTurn(drawing: Drawing): () => void {
  let end: (() => void) | undefined;
  const turn: Drawing = (done) => {
    end = done;
    drawing(done);
  };
  waiting.push(turn);
  next();
  return () => {
    const place = waiting.indexOf(turn);
    if (place >= 0) waiting.splice(place, 1);
    end?.();
  };
}

/** Work before a drawing, each piece of it in a turn of its own. @returns what gives the turns up. */
export function eachInTurn(works: readonly (() => void)[], last: Drawing): () => void {
  const [work, ...rest] = works;
  if (!work) return inTurn(last);
  let giveUp = inTurn((done) => {
    work();
    giveUp = eachInTurn(rest, last);
    done();
  });
  return () => giveUp();
}

function next() {
  if (isDrawing || waiting.length === 0) return;
  isDrawing = true;
  whenIdle(() => {
    let isDone = false;
    const done = () => {
      if (isDone) return;
      isDone = true;
      isDrawing = false;
      next();
    };
    const turn = waiting.shift();
    try {
      if (turn) turn(done);
      else done();
    } catch (error) {
      // One that fails does not hold up the others.
      done();
      throw error;
    }
  });
}

function whenIdle(work: () => void) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1000 });
  // Safari has no idle time to ask for.
  else setTimeout(work, 16);
}
