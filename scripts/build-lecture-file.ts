import path from 'node:path';
import { bundleLectureFile } from './lecture-file/bundle';

/** Builds what each saved lecture has in it, script and styles, into public/lecture-file. */
const folder = path.resolve(import.meta.dirname, '../public/lecture-file');
console.log(`Lecture in one file: ${await bundleLectureFile(folder)}`);
