/// The units that a distance may be written in, behind its number: `26.2 mi`.
package enum DistanceUnit: CaseIterable, Hashable, Sendable {
  case kilometers, miles, meters

  package var meters: Double {
    switch self {
    case .kilometers: 1_000
    case .miles: 1_609.344
    case .meters: 1
    }
  }

  private var words: [String] {
    switch self {
    case .kilometers: ["km", "kilometer", "kilometers", "kilometre", "kilometres"]
    case .miles: ["mi", "mile", "miles"]
    case .meters: ["m", "meter", "meters", "metre", "metres"]
    }
  }

  /// `nil` for a word that is none of them, whatever its case.
  package init?(_ word: some StringProtocol) {
    let word = word.lowercased()
    guard let unit = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = unit
  }

  /// A number and the unit behind it, parted: `26.2` and miles for `26.2 mi`; `nil` without a unit.
  package static func parting(_ text: String) -> (number: Substring, unit: DistanceUnit)? {
    let number = text.prefix { !$0.isLetter }
    guard let unit = DistanceUnit(text[number.endIndex...]) else { return nil }
    guard let end = number.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return (number[...end], unit)
  }
}
