package import Routes

/// What a public site must not tell.
package struct Concealed: Sendable {
  /// What hides the places, tile by tile.
  package var mask: PrivacyMask
  package var places: [Place]
  /// Pieces of what lies in the folder of secrets.
  package var tokens: Set<String> = []
  /// The numbers by which sources call activities.
  package var numbers: Set<UInt64> = []
  /// Names of files that were read, without folders.
  package var fileNames: Set<String> = []
  /// Folders of the runner's computer.
  package var folders: Set<String> = []
  /// Whether a way may be shown cut although its activity touches a place.
  package var allowsCutWays = false

  /// A private place.
  package struct Place: Sendable {
    package var zone: PrivacyZone
    /// The line of openrun.toml that names it.
    package var line: Int?

    package init(_ zone: PrivacyZone, line: Int?) {
      (self.zone, self.line) = (zone, line)
    }
  }

  package init(mask: PrivacyMask, places: [Place]) {
    (self.mask, self.places) = (mask, places)
  }

  /// Keeps what is particular about the name of a file that was read: the name itself and the long
  /// numbers in it; names that every export has tell nothing.
  package mutating func insert(fileName path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard name.utf8.contains(where: isDigit) else { return }
    fileNames.insert(name.lowercased())
    for run in name.split(whereSeparator: { !$0.isASCII || !$0.isNumber }) {
      if let number = UInt64(run), run.count > 7, !isDate(run) { numbers.insert(number) }
    }
  }

  /// Keeps the number of an activity; a small one says nothing.
  package mutating func insert(activityNumber number: Int64) {
    if number > 9_999_999 { numbers.insert(UInt64(number)) }
  }

  /// Keeps what is long and has no spaces in a secret file.
  package mutating func insert(secret text: String) {
    for piece in text.split(whereSeparator: {
      !$0.isASCII || !($0.isLetter || $0.isNumber || "._~+/-".contains($0))
    })
    where piece.count >= 12 && piece.utf8.contains(where: isDigit) {
      tokens.insert(String(piece))
    }
  }

  /// Whether digits are a day or a moment, as files are named by, and as pages may say.
  private func isDate(_ digits: Substring) -> Bool {
    [8, 12, 14].contains(digits.count) && (digits.hasPrefix("20") || digits.hasPrefix("19"))
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

func isLetter(_ byte: UInt8) -> Bool {
  let lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7A
}
