/** A file as it was uploaded. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The parts of a multipart/form-data body. */
export interface Parts {
  readonly fields: Record<string, string>;
  readonly files: Record<string, Upload>;
}

const nameIn = /;\s*name="?([^";\r\n]*)"?/i;
const fileNameIn = /;\s*filename="?([^"\r\n]*)"?/i;

function takePart(part: Buffer, into: Parts): void {
  const headEnd = part.indexOf('\r\n\r\n');
  const head = part.toString('utf8', 0, headEnd);
  const body = part.subarray(headEnd + 4);
  const name = nameIn.exec(head)?.[1];
  if (headEnd < 0 || name === undefined) throw new Error('a part has no name');
  const fileName = fileNameIn.exec(head)?.[1];
  if (fileName === undefined) into.fields[name] = body.toString('utf8');
  else into.files[name] = { name: fileName, bytes: body };
}

/**
 * The fields and files of a multipart/form-data body, also of one whose names stand without quotes.
 * @throws Error where a part is cut off or has no name
 */
export function partsOf(body: Buffer, boundary: string): Parts {
  const parts: Parts = { fields: {}, files: {} };
  const delimiter = Buffer.from(`--${boundary}`);
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    const start = at + delimiter.length;
    if (body.toString('latin1', start, start + 2) === '--') return parts;
    at = body.indexOf(delimiter, start);
    if (at < 0) break;
    takePart(body.subarray(start + 2, at - 2), parts);
  }
  throw new Error('the body ends before its last boundary');
}
