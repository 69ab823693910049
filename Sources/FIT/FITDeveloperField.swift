/// What a `field_description` says about a field that the profile does not know.
package struct FITDeveloperField: Hashable, Sendable {
  package var developerIndex: UInt8
  package var number: UInt8
  package var name: String
  package var unit: String
  package var baseType: FITBaseType
  package var scale: Double
  package var offset: Double
  /// The message and field that this one takes the place of, if it says so.
  package var nativeMessage: UInt16?
  package var nativeField: UInt8?

  package init(
    developerIndex: UInt8, number: UInt8, name: String, unit: String = "",
    baseType: FITBaseType, scale: Double = 1, offset: Double = 0,
    nativeMessage: UInt16? = nil, nativeField: UInt8? = nil
  ) {
    self.developerIndex = developerIndex
    self.number = number
    self.name = name
    self.unit = unit
    self.baseType = baseType
    self.scale = scale
    self.offset = offset
    self.nativeMessage = nativeMessage
    self.nativeField = nativeField
  }
}

/// A developer field of one message, with the description that was in force.
package struct FITDeveloperValue: Hashable, Sendable {
  package var description: FITDeveloperField
  package var value: FITValue

  package init(description: FITDeveloperField, value: FITValue) {
    self.description = description
    self.value = value
  }
}
