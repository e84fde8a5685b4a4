/** Paths of files as people read and write them. */

/** The path of a URI, without a slash at its start. */
export function decodedPath(uri: string): string {
  return decoded(uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, '').replace(/^\/+/, ''));
}

/** The path of a file, counted from a folder that it lies below; '' for one that lies elsewhere. */
export function pathBelow(folder: string, uri: string): string {
  return uri.startsWith(folder) ? decoded(uri.slice(folder.length)) : '';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
