// GarminConnect: The live services: keys and tokens, one polite request at a time, and what each
// answer means. Answers are handed on as they came; Ingest knows what they tell.
//
// Not here: training, the store, the terminal. Nothing here retries a sign-in or hides a pause that
// a service asked for.
//
// Begin with Request and Transport, then Conversation (spacing, retries, pauses), then PersonalAPI.
// Secrets lie in SecretFolder and are shown by nothing.
