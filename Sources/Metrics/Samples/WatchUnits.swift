/// Degrees from the semicircles watches store: 2³¹ of them are 180°.
///
/// - Returns: `nil` for the value that means "no position".
package func degrees(semicircles raw: Int32) -> Double? {
  raw == Int32.max ? nil : Double(raw) * 180 / 2_147_483_648
}

/// Unix seconds from the seconds watches count: since 1989-12-31T00:00:00Z.
///
/// - Returns: `nil` for the value that means "no time".
package func unixSeconds(watchSeconds raw: UInt32) -> Int? {
  raw == UInt32.max ? nil : Int(raw) + 631_065_600
}

/// Meters from the fifths of a meter above −500 m watches store.
///
/// - Returns: `nil` for the value that means "no altitude".
package func altitudeMeters(watchFifths raw: UInt16) -> Double? {
  raw == UInt16.max ? nil : Double(raw) / 5 - 500
}
