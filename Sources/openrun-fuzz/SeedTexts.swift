/// Invented files in the formats that are text.
enum SeedTexts {
  static let tracks = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <gpx version="1.1" creator="x" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
    <metadata><name>a</name><time>2026-01-01T08:00:00Z</time></metadata>
    <trk><name>Run &amp; &#x41;</name><desc><![CDATA[<b>]]></desc><type>running</type><trkseg>
    <trkpt lat="52.0001" lon="13.5"><ele>34.5</ele><time>2026-01-01T08:00:00Z</time><extensions>
    <gpxtpx:TrackPointExtension><gpxtpx:hr>140</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad>
    <gpxtpx:atemp>7</gpxtpx:atemp><gpxtpx:speed>3.1</gpxtpx:speed></gpxtpx:TrackPointExtension>
    <power>250</power></extensions></trkpt>
    <trkpt lon="13.5" lat="52.0002"><ele>35</ele><time>2026-01-01T09:00:01.5+01:00</time></trkpt>
    </trkseg><trkseg><trkpt lat="52.0003" lon="13.5"><time>2026-01-01 08:01:00</time></trkpt></trkseg>
    </trk><rte><rtept lat="1" lon="2"/></rte><wpt lat="1" lon="2"/></gpx>
    """,
    """
    <?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Running">
    <Id>2026-01-01T08:00:00Z</Id><Lap StartTime="2026-01-01T08:00:00Z">
    <TotalTimeSeconds>60.5</TotalTimeSeconds><DistanceMeters>180</DistanceMeters>
    <Calories>12</Calories><AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm>
    <MaximumHeartRateBpm><Value>150</Value></MaximumHeartRateBpm><MaximumSpeed>4</MaximumSpeed>
    <Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Cadence>80</Cadence><Track>
    <Trackpoint><Time>2026-01-01T08:00:00.000Z</Time><Position><LatitudeDegrees>52</LatitudeDegrees>
    <LongitudeDegrees>13.5</LongitudeDegrees></Position><AltitudeMeters>30</AltitudeMeters>
    <DistanceMeters>0</DistanceMeters><HeartRateBpm><Value>139</Value></HeartRateBpm>
    <Extensions><TPX><Speed>3.0</Speed><RunCadence>82</RunCadence><Watts>240</Watts></TPX></Extensions>
    </Trackpoint><Trackpoint><Time>2026-01-01T08:01:00Z</Time><DistanceMeters>180</DistanceMeters>
    </Trackpoint></Track></Lap><Lap StartTime="2026-01-01T08:01:00Z">
    <TotalTimeSeconds>5</TotalTimeSeconds><DistanceMeters>10</DistanceMeters></Lap><Notes>a</Notes>
    </Activity><MultiSportSession><Id>2026-01-02T08:00:00Z</Id><FirstSport><Activity Sport="Biking">
    <Id>2026-01-02T08:00:00Z</Id><Lap StartTime="2026-01-02T08:00:00Z">
    <TotalTimeSeconds>9</TotalTimeSeconds></Lap></Activity></FirstSport></MultiSportSession>
    </Activities><Courses><Course/></Courses><Workouts><Workout/></Workouts></TrainingCenterDatabase>
    """,
    "<!DOCTYPE gpx [<!ENTITY a \"aa\">]><gpx><!-- c --><?p q?><trk><name>&a;</name></trk></gpx>",
  ]

  static let tables = [
    """
    date,time,sport,minutes,km,rpe,load,note
    2026-01-31,07:30,running,45,8.2,5,60,easy
    31.01.2026,,Laufen,"1:15:00","12,5",,,"a ""b""
    c"
    2026-02-01,,cycling,1h 20min,,7,,'=1+1

    """,
    "Datum;Sportart;Dauer;Strecke\n31/01/2026;Laufen;45,5;8,2\n04/01/2026;Rad;1:10;30\n",
    """
    Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,\
    Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,\
    Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,\
    Elevation Gain,Elevation Loss
    9000000001,"May 29, 2022, 3:53:35 PM",Run,Run,"a, b",605,2.01,170,33,false,,Shoes,\
    activities/1.fit.gz,,,605.0,600.0,2010.5,4.1,3.3,12.0,11.0

    """,
    "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
      + "7,2018-03-04 05:06:07,Run,Run,,600,2000,false,,activities/7.gpx\n",
    "24 mai 2012 à 16:27:40\nMay 29, 2022, 3:53:35 PM\n20260131\n2026-01-31T07:30:00+01:00\n",
  ]

  /// Lists for every kind, with what is common to many.
  static let lists = [
    #"[{"calendarDate":"2026-01-31","userProfilePK":1,"timestamp":1769844600000},{"a":[1.5e3,null]}]"#,
    #"{"calendarDate":{"date":"Jan 31, 2026 12:00:00 AM"},"x":"\u00e9\ud83d\ude00","y":true}"#,
  ]
}
