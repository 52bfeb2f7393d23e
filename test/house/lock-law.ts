interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function lockedIn(lockFile: string): Record<string, LockedPackage> {
  return (JSON.parse(lockFile) as { packages: Record<string, LockedPackage> }).packages;
}

/** Packages of a lock file that carry the address they came from. */
export function addressBreaches(lockFile: string): string[] {
  return Object.entries(lockedIn(lockFile)).flatMap(([name, { resolved }]) =>
    resolved === undefined ? [] : [name],
  );
}

/**
 * Optional packages that a lock file names and does not hold. npm leaves out, without a word, builds for
 * other platforms that the registry lacks at that version, and then `npm ci` refuses the file everywhere.
 */
export function missingBreaches(lockFile: string): string[] {
  const packages = lockedIn(lockFile);
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) => {
    const places = owner === '' ? [''] : [`${owner}/`, ''];
    return Object.keys(optionalDependencies)
      .filter((name) => !places.some((place) => `${place}node_modules/${name}` in packages))
      .map((name) => `${owner || 'the root'} lacks ${name}`);
  });
}
