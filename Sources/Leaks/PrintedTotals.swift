/// The length and time that a page of an activity says first.
struct PrintedTotals: Hashable, Sendable {
  /// Meters, and how far off they may be for having been rounded.
  var meters: (value: Double, slack: Double)?
  var seconds: Int?

  static func == (a: Self, b: Self) -> Bool {
    a.meters?.value == b.meters?.value && a.seconds == b.seconds
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(meters?.value)
    hasher.combine(seconds)
  }

  init(in bytes: [UInt8]) {
    for offset in bytes.offsets(of: "<dd class=\"v\">").prefix(3) {
      let start = offset + 14
      let text = bytes.text(start..<start + 40)
      let number = text.prefix { $0.isNumber || ".,:".contains($0) }
      if number.contains(":") {
        seconds =
          seconds
          ?? number.split(separator: ":").compactMap { Int($0) }.reduce(0) {
            $0 * 60 + $1
          }
        continue
      }
      let rest = text.dropFirst(number.count)
      guard meters == nil,
        let unit = Self.units.first(where: { rest.hasPrefix(" <small>\($0.0)<") }),
        let value = Double(number.replacing(",", with: ""))
      else { continue }
      let decimals = number.split(separator: ".").dropFirst().first?.count ?? 0
      let step = (0..<decimals).reduce(1.0) { step, _ in step / 10 }
      meters = (value * unit.1, step * unit.1 * 0.51)
    }
  }

  private static let units = [("km", 1_000.0), ("mi", 1_609.344), ("m", 1)]
}
