/// Rides.
let cyclingWords: [(sport: String, words: String)] = [
  (
    "cycling",
    """
    ride,1,bike,biking,bicycle,bicycling,cycle,bike ride,cycling sport,cycling transportation,\
    HKWorkoutActivityTypeCycling,Radfahrt,Radfahren,Rad,Fahrrad,Fahrradfahren,Radtour,Radsport,\
    vélo,sortie à vélo,sortie vélo,cyclisme,Rit,Fietsen,Fietsrit,fietstocht,wielrennen,\
    Bicicleta,Ciclismo,bici,Vuelta ciclista,Vuelta en bicicleta,salida en bicicleta,\
    Paseo en bicicleta,Recorrido en bicicleta,Ruta en bicicleta,Giro,Giro in bici,\
    giro in bicicletta,uscita in bici,Pedalata,Bicicletta,Pedalada,Passeio de bicicleta,\
    Volta de bicicleta,andar de bicicleta,Cykling,Cykeltur,cykelrunda,cykelpass,Sykling,\
    Sykkeltur,Sykkel,Jazda,Jazda na rowerze,Przejażdżka,Przejażdżka rowerowa,Rower,Kolarstwo,\
    Jízda,Jízda na kole,Cyklistika,Kolo,Bicyklovanie,cyklojazda,Pyöräily,Pyörälenkki,Pyöräajo,\
    Bisiklet,Bisiklet sürüşü,Bisiklet sürme,Sürüş,bisiklete binme,Bersepeda,Sepeda,Gowes,\
    Berbasikal,Заезд,Велозаезд,Велосипед,Велоспорт,Велопрогулка,Велопоездка,Езда на велосипеде,\
    Поездка на велосипеде,Велопрогулянка,Велозаїзд,Їзда на велосипеді,Поїздка на велосипеді,\
    Заїзд,Велоїзда,Колоездене,Kerékpározás,Biciklizés,bringázás,kerékpár,Ciclism,Ποδηλασία,\
    ποδήλατο,Ciclisme,Bicikliranje,Kolesarjenje,Đạp xe,xe đạp,ปั่นจักรยาน,รถจักรยาน,רכיבה,ライド,\
    サイクリング,自転車,라이딩,라이드,자전거,자전거 타기,자전거 라이딩,사이클링,사이클,骑行,騎行,骑车,騎車,骑自行车,騎自行車,自行车,自行車,单车,單車
    """
  ),
  (
    "road_biking",
    """
    road cycling,road ride,road bike,Rennrad,Rennradfahren,cyclisme sur route,vélo de route,\
    wielrennen op de weg,ciclismo en ruta,ciclismo de carretera,ciclismo de ruta,\
    ciclismo su strada,bici da corsa,ciclismo de estrada,landsvägscykling,landevejscykling,\
    landeveissykling,kolarstwo szosowe,silniční kolo,yol bisikleti,шоссейный велосипед,шоссе,\
    ロードバイク,ロードライド,로드 라이딩,로드 자전거,公路骑行,公路騎行,公路自行车,公路車
    """
  ),
  (
    "mountain_biking",
    """
    mountain bike ride,mtb,mountain bike,mountain cycling,Mountainbikefahrt,Mountainbiken,VTT,\
    sortie VTT,vélo tout terrain,Mountainbikerit,bicicleta de montaña,ciclismo de montaña,\
    salida en bicicleta de montaña,btt,mountain bike giro,giro in mountain bike,\
    uscita in mountain bike,bicicleta de montanha,pedalada de mountain bike,\
    passeio de mountain bike,Mountainbiketur,Terrängcykling,mountainbikecykling,Terrengsykling,\
    terrengsykkeltur,stisykling,Maastopyöräily,Jazda na rowerze górskim,Jazda rowerem górskim,\
    kolarstwo górskie,rower górski,Jízda na horském kole,Horské kolo,Dağ bisikleti,\
    dağ bisikleti sürüşü,Sepeda gunung,Bersepeda gunung,Горный велосипед,\
    Заезд на горном велосипеде,маунтинбайк,Гірський велосипед,マウンテンバイク,マウンテンバイクライド,산악자전거,\
    산악 자전거 라이딩,MTB 라이딩,山地骑行,山地自行车,山地自行车骑行,登山車,登山車騎乘
    """
  ),
  (
    "gravel_cycling",
    """
    gravel ride,gravel,gravel biking,gravel/unpaved cycling,Gravel-Fahrt,Gravelbike,\
    Gravel-Radfahren,sortie gravel,vélo gravel,Gravelrit,ciclismo gravel,ciclismo de gravel,\
    giro gravel,uscita gravel,pedalada gravel,gravel-tur,Grusvejstur,gruscykling,grussykling,\
    grussykkeltur,Sorapyöräily,gravel pyöräily,Jazda gravelowa,Jazda szutrowa,jazda na gravelu,\
    štěrková jízda,gravel sürüşü,çakıl sürüşü,bersepeda gravel,Гравийный заезд,\
    Гравийный велосипед,гревел,гравел,グラベルライド,グラベル,그래블 라이드,그래블 라이딩,砾石骑行,礫石騎行,碎石路骑行
    """
  ),
  ("cyclocross", "cyclo-cross,Querfeldein,ciclocross,veldrijden"),
  (
    "virtual_ride",
    """
    17,VirtualRide,virtual cycling,Virtuelle Radfahrt,virtuelles Radfahren,\
    sortie à vélo virtuelle,sortie vélo virtuelle,vélo virtuel,cyclisme virtuel,\
    Virtuele fietsrit,Virtuele rit,virtueel fietsen,Ciclismo virtual,vuelta ciclista virtual,\
    salida virtual,recorrido virtual,bicicleta virtual,Giro virtuale,Pedalata virtuale,\
    ciclismo virtuale,Pedalada virtual,volta virtual,Virtuell cykeltur,Virtuell cykling,\
    Virtuel cykeltur,Virtuell sykkeltur,Virtuell sykling,Virtuaalipyöräily,virtuaaliajo,\
    Wirtualna jazda,Jazda wirtualna,Wirtualna przejażdżka,Virtuální jízda,Sanal sürüş,\
    Sanal bisiklet sürüşü,Bersepeda virtual,Виртуальный заезд,Виртуальный велозаезд,\
    Віртуальний заїзд,バーチャルライド,バーチャルサイクリング,가상 라이딩,가상 라이드,가상 자전거,버추얼 라이드,虚拟骑行,虛擬騎行,虚拟骑车
    """
  ),
  (
    "e_bike_fitness",
    """
    18,ebikeride,ebike,e-biking,electric bike,E-Bike-Fahrt,Pedelec,vélo électrique,vae,\
    sortie en vélo électrique,sortie vélo électrique,vélo à assistance électrique,e-bikerit,\
    E-fietsrit,bicicleta eléctrica,salida en bicicleta eléctrica,bici eléctrica,giro in e-bike,\
    bici elettrica,bicicletta elettrica,bicicleta elétrica,pedalada de e-bike,Elcykel,\
    Elcykeltur,elcykling,Elsykkel,Elsykkeltur,Sähköpyöräily,sähköpyörä,\
    Jazda na rowerze elektrycznym,Jazda rowerem elektrycznym,rower elektryczny,\
    Jízda na elektrokole,elektrokolo,Elektrikli bisiklet,Elektrikli bisiklet sürüşü,\
    e-bisiklet sürüşü,Sepeda listrik,Bersepeda listrik,Электровелосипед,\
    Заезд на электровелосипеде,Електровелосипед,E-Bikeライド,電動自転車,電動アシスト自転車,전기 자전거,전기 자전거 라이딩,\
    E-바이크 라이딩,电动自行车,电动自行车骑行,電動自行車,電動自行車騎乘
    """
  ),
  (
    "e_bike_mountain",
    """
    e mountain bike ride,e mountain biking,emtb,E-Mountainbike-Fahrt,E-Mountainbike,\
    VTT électrique,vttae,E-mountainbikerit,bicicleta de montaña eléctrica,\
    mountain bike elettrica,elektryczny rower górski,電動マウンテンバイク,전기 산악자전거,电动山地车
    """
  ),
  (
    "indoor_cycling",
    """
    spinning,spin,indoor ride,indoor cycle,stationary bike,exercise bike,indoor bike,\
    trainer ride,home trainer,Rolle,Rollentraining,Ergometer,Indoor-Radfahren,Indoor Cycling,\
    vélo d'appartement,vélo d'intérieur,cyclisme en salle,bicicleta estática,bicicleta fija,\
    ciclismo de interior,ciclismo indoor,cyclette,spinbike,bicicleta ergométrica,motionscykel,\
    ergometersykkel,spinningpass,kuntopyörä,rower stacjonarny,rotoped,kondisyon bisikleti,\
    sepeda statis,велотренажёр,インドアサイクリング,エアロバイク,실내 자전거,실내 사이클링,스피닝,动感单车,動感單車,飞轮
    """
  ),
  ("recumbent_cycling", "recumbent,Liegerad,vélo couché"),
  ("track_cycling", "track ride,Bahnradfahren"),
  ("bmx", ""),
  ("hand_cycling", "handcycle,handcycling,handbike,Handbike-Fahrt,handbiken"),
  ("indoor_hand_cycling", "indoor handcycling"),
  ("velomobile", "Velomobil,vélomobile,velomóvil,velomobiel,ベロモービル,벨로모빌"),
]
