import Cards
import Facts
import Training
import Wording

/// Something that is sent, in each of its forms.
protocol ShareDocument: Sendable {
  var path: SharePath { get }
  /// One file that needs no other.
  var page: Page { get }
  /// In lines of at most 64 letters.
  var text: String { get }
  var card: Card { get }
  var letter: ShareLetter { get }
}

/// What a mail says besides its plain text and its picture.
struct ShareLetter {
  var kicker: String
  var headline: String
  var sentences: [String]
  /// The picture in words.
  var alternative: String
  /// The runs, each with what is said of its day.
  var runs: [(day: String, run: ActivityLine)]
  /// What comes next, a line each.
  var ends: [String]
  /// Where it lies on the web.
  var address: String?
  /// The last day that is told of.
  var day: Day
}

extension Wording {
  /// `Skerrymouth Marathon in 21 days`; `nil` without a race.
  func raceAhead(_ race: Race?, inDays days: Int?) -> String? {
    guard let race, let days else { return nil }
    return share.race(race, inDays: days)
  }
}
