// LiveService: What every service that is asked over the net needs: one polite request at a time,
// secrets that nobody else can read, and what an answer is.
//
// Not here: what one service is called and how it is asked (GarminConnect, IntervalsICU), what
// its answers tell (Ingest), the store, the terminal. Nothing here hides a pause that a service
// asked for.
//
// Begin with Request and Transport, then Conversation (spacing, retries, pauses). Secrets lie in
// SecretFolder and are shown by nothing.
