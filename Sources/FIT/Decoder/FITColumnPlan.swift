/// Which columns a file gets, and where each finds its values in every layout of the records.
struct FITColumnPlan {
  /// One place in a record that can fill a column.
  struct Source {
    var offset: Int
    var baseType: FITBaseType
    var isBigEndian: Bool
    /// For a field that is less or other than the column: `column raw = raw × ratio + shift`.
    var ratio = 1.0
    var shift = 0.0
    /// For bits inside a field; `nil` takes the whole field.
    var bits: (first: Int, count: Int, fieldSize: Int)?
    var isAccumulated = false
    /// The lowest that has a value wins: 0 for the field itself.
    var rank = 0
  }

  struct Column {
    var header: FITColumn
    /// For each layout, best first; empty where the layout has nothing for the column.
    var sources: [[Source]]
    var isTimestamp: Bool { header.field == .timestamp }
  }

  var columns: [Column] = []
  /// The layout of each run of records.
  var layouts: [Int] = []
  private var places: [FITRecordField: Int] = [:]
  private var developerPlaces: [FITDeveloperField: Int] = [:]

  init(
    _ index: FITIndex, descriptions: FITDescriptions, options: FITOptions, fileSize: Int
  ) {
    guard !index.runs.isEmpty, let profile = FITProfile.message(.record) else { return }
    var count = 0
    // The layout of each definition, and the descriptions under which it was made.
    var known = [(layout: Int, epoch: Int, segment: Int)](
      repeating: (-1, -1, -1), count: index.definitions.count)
    for run in index.runs {
      let first = Int(index.recordOffsets[run.start])
      let epoch = descriptions.epoch(at: first)
      let last = known[run.definition]
      if last.layout >= 0, last.epoch == epoch, last.segment == run.segment {
        layouts.append(last.layout)
        continue
      }
      let layout = count
      layouts.append(layout)
      guard count < FITIndex.Limits.definitions else { continue }
      count += 1
      known[run.definition] = (layout, epoch, run.segment)
      let definition = index.definitions[run.definition]
      for field in definition.fields {
        if field.developerIndex != nil {
          guard options.keepsDeveloperColumns else { continue }
          addDeveloper(
            field, of: definition, layout: layout, descriptions: descriptions, before: first,
            segment: run.segment)
        } else if let fieldProfile = profile[field.number] {
          add(field, fieldProfile, of: definition, layout: layout, profile, options)
        }
      }
    }
    addTimeColumn(index)
    finish(layoutCount: count + 1)
    dropSparseColumns(index, fileSize: fileSize)
  }
}

extension FITColumnPlan {
  /// A field fills its own column and those that its bits go to.
  private mutating func add(
    _ field: FITDefinition.Field, _ profile: FITFieldProfile, of definition: FITDefinition,
    layout: Int, _ message: FITMessageProfile, _ options: FITOptions
  ) {
    guard let type = field.baseType, type != .string else { return }
    var source = Source(offset: field.offset, baseType: type, isBigEndian: definition.isBigEndian)
    guard !profile.components.isEmpty else {
      if !profile.isArray { add(source, to: profile, layout: layout, options) }
      return
    }
    for component in profile.components {
      guard let target = message[component.target] else { continue }
      source.rank = 1
      source.isAccumulated = component.isAccumulated
      source.bits = (component.firstBit, component.bits, field.size)
      if profile.components.count == 1, component.bits == type.size * 8, !component.isAccumulated {
        source.bits = nil
      }
      // Bits that go to a plain field go on to its enhanced one.
      var end = target
      if let onward = target.components.first, let enhanced = message[onward.target] {
        end = enhanced
        source.rank = 2
      }
      source.ratio = end.scale / component.scale
      source.shift = (end.offset - component.offset) * end.scale
      add(source, to: end, layout: layout, options)
    }
  }

  private mutating func add(
    _ source: Source, to profile: FITFieldProfile, layout: Int, _ options: FITOptions
  ) {
    let field = FITRecordField(rawValue: profile.number)
    guard options.columns?.contains(field) ?? true else { return }
    let place = places[field] ?? columns.count
    if place == columns.count {
      guard place < FITIndex.Limits.columns else { return }
      places[field] = place
      let header = FITColumn(
        name: profile.name, unit: profile.unit, scale: profile.scale, offset: profile.offset,
        isFloat: profile.baseType == .float32, raw: [], field: field)
      columns.append(Column(header: header, sources: []))
    }
    columns[place].add(source, layout: layout)
  }

  private mutating func addDeveloper(
    _ field: FITDefinition.Field, of definition: FITDefinition, layout: Int,
    descriptions: FITDescriptions, before offset: Int, segment: Int
  ) {
    guard let developer = field.developerIndex,
      let description = descriptions.field(
        field.number, developerIndex: developer, before: offset, segment: segment),
      description.baseType != .string, field.size > 0, field.size % description.baseType.size == 0
    else { return }
    let place = developerPlaces[description] ?? columns.count
    if place == columns.count {
      guard place < FITIndex.Limits.columns else { return }
      developerPlaces[description] = place
      let isFloat = description.baseType == .float32 || description.baseType == .float64
      let header = FITColumn(
        name: description.name, unit: description.unit, scale: description.scale,
        offset: description.offset, isFloat: isFloat, raw: [], developer: description)
      columns.append(Column(header: header, sources: []))
    }
    columns[place].add(
      Source(
        offset: field.offset, baseType: description.baseType, isBigEndian: definition.isBigEndian),
      layout: layout)
  }

  /// Times from compressed headers need a column even if no definition has the field.
  private mutating func addTimeColumn(_ index: FITIndex) {
    guard !index.recordTimes.isEmpty, places[.timestamp] == nil,
      let profile = FITProfile.message(.record)?[FITRecordField.timestamp.rawValue]
    else { return }
    let header = FITColumn(name: profile.name, unit: profile.unit, raw: [], field: .timestamp)
    places[.timestamp] = columns.count
    columns.append(Column(header: header, sources: []))
  }

  /// Orders the columns, and the sources in each.
  private mutating func finish(layoutCount: Int) {
    for place in columns.indices {
      while columns[place].sources.count < layoutCount { columns[place].sources.append([]) }
      for layout in 0..<layoutCount {
        columns[place].sources[layout].sort { $0.rank < $1.rank }
      }
    }
    columns = columns.enumerated().sorted { a, b in
      (a.element.order, a.offset) < (b.element.order, b.offset)
    }.map(\.element)
  }
}

extension FITColumnPlan {
  /// Keeps the columns from taking far more memory than the file, which a few bytes could ask
  /// for: then those that the fewest records fill are left out.
  private mutating func dropSparseColumns(_ index: FITIndex, fileSize: Int) {
    let budget = max(16 << 20, 8 * fileSize) / MemoryLayout<Int32>.size
    let most = max(budget / max(index.recordOffsets.count, 1), 1)
    guard columns.count > most else { return }
    let filled = columns.map { column in
      zip(index.runs, layouts).reduce(0) { $0 + (column.sources[$1.1].isEmpty ? 0 : $1.0.count) }
    }
    let kept = columns.indices.sorted { (filled[$1], $0) < (filled[$0], $1) }.prefix(most)
    columns = kept.sorted().map { columns[$0] }
  }
}

extension FITColumnPlan.Column {
  /// Fields of the profile by number, then developer fields by developer and number.
  fileprivate var order: Int {
    if let field = header.field { return Int(field.rawValue) }
    return 0x1_0000 + Int(header.developer?.developerIndex ?? 0) << 8
      + Int(header.developer?.number ?? 0)
  }

  fileprivate mutating func add(_ source: FITColumnPlan.Source, layout: Int) {
    while sources.count <= layout { sources.append([]) }
    sources[layout].append(source)
  }
}
