// TrainingStore: The only thing that lives between two runs: a database with its schema, every
// query, and streams packed as blobs. What goes in and comes out are values of Training; rows
// never leave the room. Items are what sources tell and how activities follow from them, Ledger the
// files that were read, Drawings what pages draw. Schema has the steps it took, Rows a type for
// each table, Writing and Reading what callers use.
//
// Not here: deciding which source knows a field best (Ingest), and computing anything from
// samples. The database library is imported in this room alone. A step that has shipped is never
// edited.
//
// Begin with TrainingStore and StoreWriter.
