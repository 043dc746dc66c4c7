/** When the last answer is sent: lectures save what was said last, and then the database is closed. */
export async function closeShared(): Promise<void> {
  await globalThis.thirdNeighborLectures?.leave();
  await (await globalThis.thirdNeighborDatabase)?.close();
}
