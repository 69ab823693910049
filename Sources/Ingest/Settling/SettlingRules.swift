package import Training
import TrainingStore

/// What settings say about how activities are made of what sources tell.
package struct SettlingRules: Hashable, Sendable {
  /// The site's zone, for recordings without an offset of their own.
  package var timeZone: String?
  /// Days spent elsewhere.
  package var aways: [Away] = []
  /// What the runner says of single activities.
  package var corrections: [HandCorrection] = []
  /// Sports by words that nobody else knows.
  package var sportWords: [String: Sport] = [:]

  package init(timeZone: String? = nil) { self.timeZone = timeZone }

  /// Of all settings, and of the rules themselves.
  var fingerprint: UInt64 {
    var texts = [settlingVersion, mendingVersion, timeZone ?? ""]
    texts += aways.map { "\($0.from.iso) \($0.to.iso) \($0.timeZone)" }
    texts += sportWords.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.rawValue)" }
    texts += corrections.map(\.digestedText)
    return digest(of: texts)
  }
}

private func digest(of texts: [String]) -> UInt64 { fingerprint(of: texts) }

extension HandCorrection {
  /// All it says, but where it stands.
  fileprivate var digestedText: String {
    let parts: [String] = [
      "\(target)", sport?.rawValue ?? "", title ?? "", distanceMeters.map { "\($0)" } ?? "",
      race.map { "\($0)" } ?? "", "\(isExcluded) \(isApart)", sameAs.map { "\($0)" } ?? "",
      asRecorded.map(\.rawValue).sorted().joined(separator: " "),
    ]
    return parts.joined(separator: "\u{1F}")
  }
}

/// Raised when another activity is made of the same items.
let settlingVersion = "3"
