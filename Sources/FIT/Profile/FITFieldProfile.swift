/// What one field of one message means.
package struct FITFieldProfile: Hashable, Sendable {
  /// Bits of the field that fill another field.
  package struct Component: Hashable, Sendable {
    package var target: UInt8
    package var firstBit: Int
    package var bits: Int
    package var scale: Double
    package var offset: Double
    /// Whether the bits are the low end of a count that goes on growing.
    package var isAccumulated: Bool
  }

  /// Another meaning of the field, in force while some field has a certain value.
  package struct Subfield: Hashable, Sendable {
    package var name: String
    package var type: String
    package var scale: Double
    package var offset: Double
    package var unit: String
    package var conditions: [Condition]
  }

  package struct Condition: Hashable, Sendable {
    package var field: UInt8
    package var value: Int64
  }

  package var number: UInt8
  package var name: String
  package var baseType: FITBaseType
  /// The name of its list of values or of a kind such as `date_time`; empty for plain numbers.
  package var type: String
  package var isArray: Bool
  package var scale: Double
  package var offset: Double
  package var unit: String
  package var components: [Component]
  package var subfields: [Subfield]

  /// The value on the wire in its unit: `raw / scale − offset`.
  package func physical(_ raw: Double) -> Double { raw / scale - offset }
}
