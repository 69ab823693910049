/// The clock of FIT files: whole seconds since 1989-12-31T00:00:00Z.
package enum FITTime {
  /// Add this to a FIT time to get Unix seconds.
  package static let unixOffset: Int64 = 631_065_600

  /// Times below this count seconds since the device was switched on and are no dates.
  package static let firstDate: Int64 = 0x1000_0000
}
