extension FITDeveloperField {
  /// Reads a `field_description`; `nil` if it does not say which field and of what type.
  init?(_ message: FITMessage) {
    guard let developer = message.integer(field: 0), let number = message.integer(field: 1),
      let code = message.integer(field: 2),
      let type = FITBaseType(code: UInt8(truncatingIfNeeded: code))
    else { return nil }
    let scale = message.integer(field: 6).map(Double.init) ?? 1
    self.init(
      developerIndex: UInt8(truncatingIfNeeded: developer),
      number: UInt8(truncatingIfNeeded: number),
      name: message[3]?.text ?? "", unit: message[8]?.text ?? "", baseType: type,
      scale: scale == 0 ? 1 : scale,
      offset: message.integer(field: 7).map(Double.init) ?? 0,
      nativeMessage: message.integer(field: 14).map { UInt16(truncatingIfNeeded: $0) },
      nativeField: message.integer(field: 15).map { UInt8(truncatingIfNeeded: $0) })
  }
}
