/// Where the pages of activities lie, and where addresses that are no longer theirs lead.
package struct AddressBook: Hashable, Sendable {
  /// The one address of each activity that has one, by id.
  package var present: [Int64: String]
  /// Whose page an old address leads on to, by path.
  package var former: [String: Int64]

  package init(present: [Int64: String] = [:], former: [String: Int64] = [:]) {
    self.present = present
    self.former = former
  }

  /// The same for a report that shows only some activities.
  ///
  /// What is not shown itself gives its addresses to what stands for it: a line of a log kept by
  /// hand to the recording it is about, a multisport activity to its first leg. Addresses of what
  /// nothing stands for are left out.
  package func showing(_ ids: Set<Int64>, standIns: [Int64: Int64]) -> AddressBook {
    var shown = AddressBook()
    func lead(_ path: String, to id: Int64) {
      if ids.contains(id) {
        shown.former[path] = id
      } else if let other = standIns[id], ids.contains(other) {
        shown.former[path] = other
      }
    }
    for (path, id) in former { lead(path, to: id) }
    for (id, path) in present {
      if ids.contains(id) { shown.present[id] = path } else { lead(path, to: id) }
    }
    return shown
  }
}
