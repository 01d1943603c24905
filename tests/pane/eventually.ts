/** Waits until the strict host has come to it; what it has come to by then is compared by the test. */
export async function eventually<Value>(look: () => Value, wanted: NoInfer<Value>, milliseconds = 5000): Promise<void> {
  const until = Date.now() + milliseconds;
  const text = JSON.stringify(wanted);
  while (JSON.stringify(look()) !== text && Date.now() < until) await new Promise((done) => setTimeout(done, 20));
  expect(look()).toEqual(wanted);
}
