extension FITColumn {
  /// A column of the profile with its name, unit, scale and offset; `values` are in that unit.
  package init(_ field: FITRecordField, values: [Double?]) {
    let profile = FITProfile.message(.record)?[field.rawValue]
    self.init(
      name: profile?.name ?? "", unit: profile?.unit ?? "", scale: profile?.scale ?? 1,
      offset: profile?.offset ?? 0, isFloat: profile?.baseType == .float32, raw: [], field: field)
    fill(values)
  }

  /// A column that a developer field describes.
  package init(_ developer: FITDeveloperField, values: [Double?]) {
    self.init(
      name: developer.name, unit: developer.unit, scale: developer.scale,
      offset: developer.offset,
      isFloat: developer.baseType == .float32 || developer.baseType == .float64, raw: [],
      developer: developer)
    fill(values)
  }

  private mutating func fill(_ values: [Double?]) {
    raw = values.map { value in
      value.map { stored(($0 + offset) * scale) } ?? Self.missing
    }
  }
}
