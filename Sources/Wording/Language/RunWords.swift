package import Facts
package import Training

/// What is said on the page of one activity, besides what its blocks say.
package protocol RunWords: Sendable {
  /// Of the window: the title, the day, and what tells it from another of its name and day.
  func windowTitle(_ run: RunFacts) -> String
  func printTitle(_ run: RunFacts) -> String
  /// What search engines say of it.
  func summary(_ run: RunFacts) -> String
  /// When and where, in which sport and weather.
  func kicker(_ run: RunFacts) -> String
  /// How it went, a sentence for each thing that is worth one.
  func sentences(_ run: RunFacts) -> [String]
  /// `52:10`; `nil` where a log kept by hand does not tell it.
  func duration(_ run: RunFacts) -> String?
  /// Where a load comes from; `nil` where there is none.
  func origin(of load: LoadSource) -> String?
  /// `7 of 10`.
  func exertion(_ exertion: Double) -> Wording.Measured
  /// `172 steps/min`.
  func cadence(_ cadence: Double, in family: Sport.Family) -> Wording.Measured
  /// What the list of all activities is called above.
  var runs: String { get }
  var notes: String { get }
  /// Over a note without a title.
  var notesHeading: String { get }
  /// The name of the links to the activities before and after.
  var pager: String { get }
  /// `Long run, 22 Nov`.
  func link(to run: RunFacts.Neighbor) -> String
}

extension Wording {
  package var run: any RunWords {
    switch language {
    case .english: EnglishRun(wording: self)
    }
  }
}
