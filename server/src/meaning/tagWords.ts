export function isNoSlip(_code: string): boolean { return false; }
