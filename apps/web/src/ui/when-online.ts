/** Brings a part of the page that comes later; without a network it waits for it rather than fail. */
export async function whenOnline<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise((back) => window.addEventListener('online', back, { once: true }));
    return whenOnline(load);
  }
}
