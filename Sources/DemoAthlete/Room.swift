// DemoAthlete: An invented athlete, from a seed: two years of training in an invented country,
// written as an export of Garmin's with real FIT files. The same seed gives the same bytes. The
// demo and many tests are made of it; with hostile texts in every name it tests what a finished
// site lets through.
//
// Not here: anything a real report needs; the program reads what is written like any other export.
//
// Begin with DemoAthlete, Diary and ExportWriter.
