/// The second pass: turns the index into messages and columns.
struct FITReader {
  let bytes: UnsafeRawBufferPointer
  let index: FITIndex
  let options: FITOptions
  private var descriptions = FITDescriptions()

  init(_ bytes: UnsafeRawBufferPointer, index: FITIndex, options: FITOptions) {
    self.bytes = bytes
    self.index = index
    self.options = options
    for found in index.found where index.definitions[found.definition].number == .fieldDescription {
      guard let message = message(found) else { continue }
      descriptions.append(message, offset: found.offset, segment: found.segment)
    }
  }

  func file() -> FITFile {
    var messages: [FITMessage] = []
    messages.reserveCapacity(index.found.count)
    let isWanted = index.definitions.map { options.messages?.contains($0.number) ?? true }
    for found in index.found where isWanted[found.definition] {
      if let message = message(found) { messages.append(message) }
    }
    return FITFile(
      segmentCount: index.segmentCount, messages: messages, records: records(),
      messageCounts: messageCounts, unknownFieldCount: unknownFieldCount,
      developerFields: descriptions.fields, damage: index.damage)
  }

  private func records() -> FITRecords {
    guard let base = bytes.baseAddress else { return FITRecords() }
    let plan = FITColumnPlan(
      index, descriptions: descriptions, options: options, fileSize: bytes.count)
    let columns = plan.columns.map { column in
      FITColumnReader(base: base, index: index, plan: plan, column: column).read()
    }
    return FITRecords(
      count: index.uses.indices.reduce(0) {
        index.definitions[$1].number == .record ? $0 + index.uses[$1] : $0
      }, columns: columns)
  }

  private var messageCounts: [FITMessageNumber: Int] {
    var counts: [FITMessageNumber: Int] = [:]
    for (definition, uses) in zip(index.definitions, index.uses) where uses > 0 {
      counts[definition.number, default: 0] += uses
    }
    return counts
  }

  private var unknownFieldCount: Int {
    var count = 0
    for (definition, uses) in zip(index.definitions, index.uses) where uses > 0 {
      guard let profile = FITProfile.message(definition.number) else { continue }
      let unknown = definition.fields.count { field in
        if let developer = field.developerIndex {
          !descriptions.describes(field.number, developerIndex: developer)
        } else {
          !profile.knows(field.number)
        }
      }
      count += unknown * uses
    }
    return count
  }
}

extension FITReader {
  /// One message with all fields that hold a value.
  private func message(_ found: FITIndex.Found) -> FITMessage? {
    guard let base = bytes.baseAddress else { return nil }
    let definition = index.definitions[found.definition]
    let source = FITBytes(base: base + found.offset, isBigEndian: definition.isBigEndian)
    var message = FITMessage(definition.number)
    message.fields.reserveCapacity(definition.fields.count)
    for field in definition.fields {
      if let developer = field.developerIndex {
        guard
          let description = descriptions.field(
            field.number, developerIndex: developer, before: found.offset, segment: found.segment),
          field.size > 0, field.size % description.baseType.size == 0,
          let value = source.value(field.offset, size: field.size, description.baseType)
        else { continue }
        message.developerFields.append(.init(description: description, value: value))
      } else if let type = field.baseType,
        let value = source.value(field.offset, size: field.size, type)
      {
        message.fields.append(FITField(number: field.number, baseType: type, value: value))
      }
    }
    if found.time != 0, message[253] == nil {
      message.fields.append(
        FITField(number: 253, baseType: .uint32, value: .integer(Int64(found.time))))
    }
    return message
  }
}
