import path from 'node:path';
import { bundleLectureFile } from './lecture-file/bundle';

/** Builds what the file of a lecture is made of into public/lecture-file. */
console.log(`Lecture file: ${await bundleLectureFile(path.resolve('public/lecture-file'))}`);
