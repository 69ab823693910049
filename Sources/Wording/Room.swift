// Wording: A language and a system of units: how numbers, days and findings become words. What a
// language has to say is a protocol for each topic, so that a sentence that is missing does not
// compile.
//
// Not here: tags (Report), and deciding what is true (Facts). No locale of the machine is asked.
//
// Begin with Wording and its Forms; English has a file for each topic.
