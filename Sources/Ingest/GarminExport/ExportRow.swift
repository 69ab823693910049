import Foundation
import Training

/// One row of a file of the export, with what of it is worth keeping.
protocol ExportRow: Decodable {
  associatedtype Value
  /// Nothing for a placeholder; several for rows that hold a list.
  var values: [Value] { get }
  /// The key under which the list of rows may lie; see ``JSONRows``.
  static var wrapper: String? { get }
}

extension ExportRow {
  static var wrapper: String? { nil }
}

extension KeyedDecodingContainer {
  /// A date in any of Garmin's forms.
  func date(_ key: Key) -> GarminDate? {
    guard contains(key) else { return nil }
    return try? decodeIfPresent(GarminDate.self, forKey: key)
  }

  /// A moment that the key says is in UTC.
  func moment(_ key: Key) -> Moment? {
    date(key).map { Moment(unixSeconds: $0.seconds, utcOffsetSeconds: nil) }
  }

  /// A number above zero: Garmin writes 0 and less where nothing was measured.
  func positive(_ key: Key) -> Double? { number(key).flatMap { $0 > 0 ? $0 : nil } }

  /// A number that may be 0; Garmin writes −1 and −2 where nothing was measured.
  func amount(_ key: Key) -> Double? { number(key).flatMap { $0 >= 0 ? $0 : nil } }

  /// A number from 0 to 100.
  func score(_ key: Key) -> Double? { number(key).flatMap { (0...100).contains($0) ? $0 : nil } }

  /// A number of per cent as a share from 0 to 1.
  func share(_ key: Key) -> Double? { score(key).map { $0 / 100 } }

  /// A whole number that is not negative.
  func count(_ key: Key) -> Int? {
    number(key).flatMap { $0 >= 0 && $0 < 1e9 ? Int(exactly: $0.rounded()) : nil }
  }

  /// One of Garmin's words in lower case.
  func word(_ key: Key) -> String? { text(key)?.lowercased() }
}
