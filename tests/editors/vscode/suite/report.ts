/// <reference types="mocha" />

/**
 * Writes what a Mocha run does to the console, in the Test Anything Protocol.
 * @returns resolves at the end of the run; rejects when a test failed, as VS Code expects of `run()`
 */
export function report(runner: Mocha.Runner): Promise<void> {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    console.log(`ok ${++passed + failed} - ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('fail', (test, error) => {
    // The rest of the stack is Mocha's.
    const stack = (error.stack ?? error.message).split('\n').slice(0, 4).join('\n  ');
    console.log(`not ok ${passed + ++failed} - ${test.fullTitle()}\n  ${stack}`);
  });
  return new Promise((resolve, reject) => {
    runner.on('end', () => {
      console.log(`1..${passed + failed}`);
      if (failed === 0) resolve();
      else reject(new Error(`${failed} tests failed`));
    });
  });
}
