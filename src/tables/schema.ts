/** The steps of the schema that have been taken. */
export interface MigrationTable {
  readonly name: string;
}

/** Every table beside the sessions; each folder that keeps rows declares its own and adds them here. */
export interface Schema {
  readonly migrations: MigrationTable;
}
