/** What the system says of a file, in words. */
export function reason(name: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `${name} does not exist.`;
    case 'EACCES':
    case 'EPERM':
      return `${name}: permission denied.`;
    default:
      return `${name}: ${(error as Error).message}`;
  }
}
