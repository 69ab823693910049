/// One message other than `record`, with the fields that hold a value.
package struct FITMessage: Hashable, Sendable {
  package var number: FITMessageNumber
  /// In the order of the file; fields without a value are left out.
  package var fields: [FITField]
  package var developerFields: [FITDeveloperValue]

  package init(
    _ number: FITMessageNumber, fields: [FITField] = [],
    developerFields: [FITDeveloperValue] = []
  ) {
    self.number = number
    self.fields = fields
    self.developerFields = developerFields
  }

  /// The field with a number, as it stood in the file.
  package subscript(number: UInt8) -> FITField? {
    fields.first { $0.number == number }
  }

  /// The raw whole number of a field.
  package func integer(field number: UInt8) -> Int64? { self[number]?.integer }
}
