import Training
package import TrainingStore

/// Gives an address to every activity that has a page and none yet; nothing else is changed.
///
/// Done at the end of whatever stores activities, and before a build, for what an ingest that was
/// killed has left. A store from before addresses were remembered first writes down those that its
/// site had. The day of an address is local to the zone of `rules` where nobody recorded an offset.
package func giveAddresses(in store: TrainingStore, rules: SettlingRules) throws {
  let (timeZone, corrections) = (rules.timeZone, rules.corrections)
  guard try store.lacksAddresses(corrections) else { return }
  try store.write { writer in
    if let activities = try writer.activitiesWithTitledAddresses() {
      try writeDownTitledAddresses(of: activities.localized(in: timeZone), writer)
    }
    try writer.handOverAddressesOfLines(corrections)
    var addresses = FreeAddresses()
    let activities = try writer.unaddressedActivities(corrections).localized(in: timeZone)
    for activity in activities.inOrderOfStart {
      let address = try addresses.next(for: activity, isHeld: writer.isHeld)
      try writer.save(address: address.path, of: activity.id)
    }
  }
}

/// Does what stores activities, and gives them addresses.
///
/// What stood in the store without one comes first, whatever is stored now.
package func givingAddresses<Value>(
  in store: TrainingStore, rules: SettlingRules, to body: () throws -> Value
) throws -> Value {
  try giveAddresses(in: store, rules: rules)
  let value = try body()
  try giveAddresses(in: store, rules: rules)
  return value
}

/// Writes down the addresses that a site had before the store remembered any.
///
/// One that is as addresses are made now stays where it is; the others lead on.
private func writeDownTitledAddresses(of activities: [Activity], _ writer: StoreWriter) throws {
  let activities = activities.inOrderOfStart
  for (activity, path) in zip(activities, titledAddresses(of: activities)) {
    if let address = ActivityAddress(path: path), address.day == activity.day,
      address.family == activity.sport.family
    {
      try writer.save(address: path, of: activity.id)
    } else {
      try writer.save(formerAddress: path, of: activity.id)
    }
  }
  try writer.settleTitledAddresses()
}
