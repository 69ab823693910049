/// The smaller of two numbers.
///
/// Without the care that `min` takes of what is no number: one instruction instead of four.
@inline(__always)
func smaller(_ a: Double, _ b: Double) -> Double { a < b ? a : b }

/// The larger of two numbers; see ``smaller(_:_:)``.
@inline(__always)
func larger(_ a: Double, _ b: Double) -> Double { a > b ? a : b }
