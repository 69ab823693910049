/// Points by the area of their triangle, the smallest on top, the first of equals.
///
/// A binary heap that knows where every point stands, so that a changed area finds its new place
/// in O(log *n*).
struct AreaHeap {
  struct Entry {
    var area: Double
    var index: Int
  }

  private var entries: [Entry] = []
  /// Where the point of an index stands in `entries`; −1 when it is not in the heap.
  private var places: [Int]

  /// For points with indices below `capacity`.
  init(capacity: Int) {
    places = [Int](repeating: -1, count: capacity)
    entries.reserveCapacity(capacity)
  }

  var first: Entry? { entries.first }

  /// Adds a point at the end; call `order()` after the last.
  mutating func append(_ index: Int, area: Double) {
    places[index] = entries.count
    entries.append(Entry(area: area, index: index))
  }

  /// Brings the appended points into order, in O(*n*).
  mutating func order() {
    for place in stride(from: entries.count / 2 - 1, through: 0, by: -1) { sink(from: place) }
  }

  mutating func removeFirst() {
    guard let last = entries.popLast() else { return }
    places[entries.isEmpty ? last.index : entries[0].index] = -1
    guard !entries.isEmpty else { return }
    entries[0] = last
    places[last.index] = 0
    sink(from: 0)
  }

  /// Gives a point of the heap another area; nothing happens to one that is not in it.
  mutating func update(_ index: Int, area: Double) {
    let place = places[index]
    guard place >= 0 else { return }
    let old = entries[place].area
    entries[place].area = area
    if area < old { rise(from: place) } else { sink(from: place) }
  }

  private mutating func sink(from start: Int) {
    entries.withUnsafeMutableBufferPointer { entries in
      places.withUnsafeMutableBufferPointer { places in
        let entry = entries[start]
        var place = start
        while true {
          var child = 2 * place + 1
          guard child < entries.count else { break }
          if child + 1 < entries.count, Self.isBefore(entries[child + 1], entries[child]) {
            child += 1
          }
          guard Self.isBefore(entries[child], entry) else { break }
          entries[place] = entries[child]
          places[entries[place].index] = place
          place = child
        }
        entries[place] = entry
        places[entry.index] = place
      }
    }
  }

  private mutating func rise(from start: Int) {
    entries.withUnsafeMutableBufferPointer { entries in
      places.withUnsafeMutableBufferPointer { places in
        let entry = entries[start]
        var place = start
        while place > 0 {
          let parent = (place - 1) / 2
          guard Self.isBefore(entry, entries[parent]) else { break }
          entries[place] = entries[parent]
          places[entries[place].index] = place
          place = parent
        }
        entries[place] = entry
        places[entry.index] = place
      }
    }
  }

  private static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    a.area < b.area || (a.area == b.area && a.index < b.index)
  }
}
