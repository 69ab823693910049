extension FITScanner {
  /// Walks over messages until `end` or until the bytes stop making sense.
  mutating func scanMessages(from start: Int, to end: Int) -> Reach {
    var offsets: [UInt32] = []
    swap(&offsets, &index.recordOffsets)
    defer { swap(&offsets, &index.recordOffsets) }

    var position = start
    while position < end {
      guard !index.isFull else { return Reach(offset: position, error: .tooMuch(offset: position)) }
      let header = bytes[position]
      if header & 0xC0 == 0x40 {
        var missing = 0
        guard define(at: position, end: end, next: &position, missing: &missing) else {
          return Reach(
            offset: position, error: .truncated(offset: end, missingBytes: max(missing, 1)))
        }
        continue
      }
      let isCompressed = header & 0x80 != 0
      let localType = isCompressed ? Int(header >> 5 & 3) : Int(header & 15)
      let slot = slots[localType]
      guard slot.definition >= 0 else {
        return Reach(
          offset: position,
          error: .undefinedMessage(localType: UInt8(localType), offset: position))
      }
      guard position + slot.size <= end else {
        return Reach(
          offset: position,
          error: .truncated(offset: end, missingBytes: position + slot.size - end))
      }

      var time: UInt32 = 0
      if isCompressed { time = expandedTime(header & 0x1F) }
      switch slot.kind {
      case .skipped:
        index.uses[slot.definition] += 1
        position += slot.size
      case .message:
        index.uses[slot.definition] += 1
        index.found.append(
          .init(
            definition: slot.definition, offset: position, time: time,
            segment: index.segmentCount))
        position += slot.size
        if options.stopsAfterFileId, index.definitions[slot.definition].number == .fileId {
          return Reach(offset: position)
        }
        if index.definitions[slot.definition].number == .fieldDescription { continuesRun = false }
      case .record:
        let first = offsets.count
        if time != 0 { index.recordTimes.append((first, time)) }
        repeat {
          offsets.append(UInt32(truncatingIfNeeded: position))
          position += slot.size
        } while !isCompressed && position + slot.size <= end && bytes[position] == header
        extendRun(of: slot.definition, from: first, count: offsets.count - first)
      }
      if !isCompressed, slot.timestampOffset >= 0 {
        lastTimestamp = (position - slot.size + slot.timestampOffset, slot.isBigEndian)
      }
    }
    return Reach(offset: position)
  }

  /// Takes in a definition and moves `next` past it; `false` if it does not end before `end`.
  private mutating func define(
    at position: Int, end: Int, next: inout Int, missing: inout Int
  ) -> Bool {
    let localType = Int(bytes[position] & 15)
    if let known = repeatedDefinition(at: position, end: end) {
      use(known, for: localType)
      next = position + index.definitions[known].source.count
      return true
    }
    guard let definition = FITDefinition(bytes, at: position, end: end, missing: &missing) else {
      return false
    }
    index.definitions.append(definition)
    index.uses.append(0)
    use(index.definitions.count - 1, for: localType)
    next = definition.source.upperBound
    return true
  }

  /// A recent definition with the same bytes, whatever its local type: many watches define the
  /// same few messages again and again.
  private func repeatedDefinition(at position: Int, end: Int) -> Int? {
    var candidate = index.definitions.count - 1
    let oldest = max(candidate - 32, 0)
    while candidate >= oldest {
      let source = index.definitions[candidate].source
      if position + source.count <= end, bytes.repeats(source, at: position) { return candidate }
      candidate -= 1
    }
    return nil
  }

  private mutating func use(_ definition: Int, for localType: Int) {
    let known = index.definitions[definition]
    slots[localType] = Slot(
      definition: definition, size: known.size, timestampOffset: known.timestampOffset,
      isBigEndian: known.isBigEndian, kind: kind(of: known))
  }

  private func kind(of definition: FITDefinition) -> Kind {
    let number = definition.number
    if number == .record {
      let wantsNone = options.columns?.isEmpty == true && !options.keepsDeveloperColumns
      return wantsNone ? .skipped : .record
    }
    if number == .fieldDescription, !options.stopsAfterFileId { return .message }
    guard FITProfile.message(number) != nil else { return .skipped }
    return options.messages?.contains(number) ?? true ? .message : .skipped
  }

  private mutating func extendRun(of definition: Int, from first: Int, count: Int) {
    index.uses[definition] += count
    let last = index.runs.count - 1
    if continuesRun, last >= 0, index.runs[last].definition == definition {
      index.runs[last].count += count
    } else {
      index.runs.append(
        .init(definition: definition, start: first, count: count, segment: index.segmentCount))
      continuesRun = true
    }
  }

  /// The time a compressed header stands for; 0 if no full time came before it.
  private mutating func expandedTime(_ low: UInt8) -> UInt32 {
    if let last = lastTimestamp {
      let raw = bytes.loadUnaligned(fromByteOffset: last.offset, as: UInt32.self)
      let time = last.isBigEndian ? UInt32(bigEndian: raw) : UInt32(littleEndian: raw)
      if time != .max { compressedTime = time }
      lastTimestamp = nil
    }
    guard compressedTime != 0 else { return 0 }
    compressedTime &+= (UInt32(low) &- compressedTime) & 0x1F
    return compressedTime
  }
}

extension UnsafeRawBufferPointer {
  /// Whether an earlier definition stands again at an offset, but for its local type; both lie
  /// inside.
  fileprivate func repeats(_ range: Range<Int>, at offset: Int) -> Bool {
    guard (self[range.lowerBound] ^ self[offset]) & 0xF0 == 0 else { return false }
    var distance = 1
    while distance < range.count {
      guard self[range.lowerBound + distance] == self[offset + distance] else { return false }
      distance += 1
    }
    return true
  }
}
