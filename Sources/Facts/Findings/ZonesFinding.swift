/// What is true of some time in heart-rate zones, by a rule.
///
/// Easy are zones 1 and 2, hard are zones 4 and 5.
package enum ZonesFinding: Hashable, Sendable, Encodable {
  /// At least nine tenths were easy.
  case easyThroughout(share: Double)
  /// At least half was hard.
  case mostlyHard(seconds: Double)
  /// Ten minutes and more were hard, at least half was easy.
  case easyWithHard(hardSeconds: Double)
  /// Ten minutes and more were hard, less than half was easy.
  case hard(seconds: Double)
  /// At least two fifths in zone 3.
  case steady(seconds: Double)
  /// At least half was easy.
  case mostlyEasy(share: Double)

  /// `nil` where nothing stands out, or without five zones and a time in them.
  ///
  /// - Parameter seconds: in zones 1 to 5.
  package init?(zoneSeconds seconds: [Double]) {
    let total = seconds.reduce(0, +)
    guard seconds.count == 5, total > 0 else { return nil }
    let (easy, hard) = (seconds[0] + seconds[1], seconds[3] + seconds[4])
    if easy / total >= 0.9 {
      self = .easyThroughout(share: easy / total)
    } else if hard / total >= 0.5 {
      self = .mostlyHard(seconds: hard)
    } else if hard >= 600 {
      self = easy / total >= 0.5 ? .easyWithHard(hardSeconds: hard) : .hard(seconds: hard)
    } else if seconds[2] / total >= 0.4 {
      self = .steady(seconds: seconds[2])
    } else if easy / total >= 0.5 {
      self = .mostlyEasy(share: easy / total)
    } else {
      return nil
    }
  }
}
