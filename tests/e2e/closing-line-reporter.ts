import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Closes a run with one plain line that any reader of logs understands: "N passed, N failed, N skipped". */
export default class ClosingLineReporter implements Reporter {
  private readonly outcomes = new Map<string, TestResult['status']>();
  private readonly again = new Set<string>();

  onTestEnd(test: TestCase, result: TestResult): void {
    this.outcomes.set(test.id, result.status);
    if (result.retry > 0) this.again.add(test.title);
  }

  onEnd(): void {
    const statuses = [...this.outcomes.values()];
    const passed = statuses.filter((status) => status === 'passed').length;
    const skipped = statuses.filter((status) => status === 'skipped').length;
    for (const title of this.again) process.stdout.write(`\ntried twice: ${title}`);
    process.stdout.write(
      `\n${passed} passed, ${statuses.length - passed - skipped} failed, ${skipped} skipped\n`,
    );
  }
}
