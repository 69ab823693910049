// GarminConnect: Garmin's services: the personal API that a key opens, and the one that a sign-in
// opens. Answers are handed on as they came; Ingest knows what they tell.
//
// Not here: connections and secrets (LiveService), training, the store, the terminal. Nothing here
// tries a sign-in twice.
//
// Begin with GarminSource, what both can be asked; then PersonalAPI (by key), or SignIn and
// ConnectAPI (by sign-in).
