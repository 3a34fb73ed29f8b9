/** Written by eval/count-words.ts from eval/prompts (published, own, wordings, translated, reworded, scenarios, phrases, voices, dispatches, letters, reports, tidings); not to be edited by hand. */

/** Prompts counted of each pattern, in the order of `evidence.data.ts`. */
export const promptCounts: readonly number[] = [102, 33, 43, 47, 58, 48, 55, 77, 67, 74, 37, 61, 52, 42, 57, 65, 66, 54, 38, 65, 46, 47, 43, 47, 51, 42, 52, 45, 46, 47, 54, 36, 43, 38, 51, 49, 43, 44]

/** In how many prompts of which pattern a stem stands: `stem=pattern:count,…`, one prompt unsaid. */
export const wordCounts = `
abbild=23:3 aber=0 abfrag=18 abgesc=30:2 abiert=1:2,3:2,4,27,29,30:2 able=0,21,28,32 ablehn=7,35 ablose=27 abnorm=17 abonad=8:2 abonne=8,19:3
about=0:13,3,6,8,11:2,14,15,19:2,32:4,34:4 above=2,6:6,9,14,15,19 abren=6 absage=35:2 absatz=16 abschl=14 absolu=30 absorb=2 abstim=3:2 abstra=19 abteil=5:2
abusad=7 abuse=7:3 accele=2:3,13 acces=4:2,5 acceso=5 access=0,5,8:2,27 accord=0,35 accoun=3,5:2,7:4,8,15,19:2,35 accuei=0 achat=7,19 achats=19 acls=0
across=2,5:2,6,17,21,28,29 act=6,35:9 actes=15:2 actif=29 action=20:2,35 active=8,29:7 activo=29:2 actual=1,7,20 actuar=27 adapt=3:4 adapta=3 adapte=3:3
adas=10:2 add=0,36 addres=6:2,14,19 adhere=0 adjust=0,20:2 admin=17 admini=15:2,30 ads=24:2,36 advanc=11 advers=35 advice=23,37 advise=0:2 adviso=0 aerosp=25
affich=34 affine=3:2 afflue=19 aficio=36 africa=2 after=0,2,3:2,5,6:3,8:2,32,34,35,36 afterw=14:2 again=8:3,20 agains=10,22 agenci=6 agency=30 agenda=6
agent=6:6,14:4,22 agente=0:2,6:8,14 agents=0:2,3,4,6:10,14:3,30:2 aggreg=18:3,21:6 agisse=6 agree=27 agrees=3 agrega=21 agribu=10 agricu=37 agrono=37
ahead=11:5,16:2 ahnlic=26 aid=12 aide=12 air=4,9:3,10:2,23,30:4,37 airflo=16,19,27 airlin=0,6:2,14 airpor=23:3 aislad=30 ajusta=3 ajuste=3 akku=37 aks=1:3,4:5
aktiv=29:3 aktive=29 aktual=20 alarm=11:2,17,28:2,37 alarme=17 alarmi=17 albara=15:2 alert=11:3,17:2 alerta=17 alerte=11,17:3,31 alerts=7,17:4,28,37:2 algo=0
alibab=0:2,24 align=22:2 alignm=13 alike=35 all=0:5,3:3,4:4,5:5,7,8,18,19:5,25:2,27:2,30:3,32:2,36 alle=11,18,19:3,28,32,37 aller=19 alles=1,3 allotm=36
allow=7:2,24 allowe=1,7,24,30 almace=9,13,18 alquil=33 alread=7:3,8,11,16,26:4,30 alredy=17 als=7,9,15,19,23:2,34 also=0:2,8,9,17,32 altoge=3 amateu=36
amazon=0:3,7:3,8,9:2,24 ambass=30 ambula=12,16,31,37 americ=30 aml=7,21 amp=15 ampels=22 amtlic=0 analis=17 analit=27 analiz=14
analys=12:2,13:3,14,17:3,27:6,30:3,31:5 analyt=14,27:3,32 anbiet=5:2 andert=6 androi=12:3 anfrag=25 angebo=33 angry=14 animal=9 ankund=11 ankunf=20 anlage=9,23
anlege=6 annonc=8,24 annota=10:5,13:2,22 annual=6 ano=14 anomal=17:8,23:3 anomly=17 anonym=3,33 anorma=17 anos=11:2 anothe=5:3 anpass=20:2 anrufe=14:4
ans=11:2,15 answer=0:14,1:8,3:2,4,6,7,12:2,14,17,20,25,29:6,30:2,32,35:2,36:3 antena=31 antenn=31:4 antes=7:3,11:2 anthro=5:7 antici=11:3 antifr=7 antigu=13
antrag=7,15,35 antwor=0:8,31,36 anunci=24,25 any=1:3,4:2,7,9,19:3,24,29:2,30:3 anycas=29 anythi=6:2,36:2 anyway=8 anzeig=25 apelac=24
api=1:3,4:12,5:3,6:2,16:2,17,19:4,29:3,30,33:6,34:3 apis=1:5,6 app=8:8,11,12,15,20,24:2,31,34:5,35:3,36:2,37:6 appeal=24:5 appear=24 appel=13,14 appels=14
apples=9 appli=35 applic=8,35:4 applie=15 appren=3,18,21,22:2,33 appris=22 approv=6:2,12,15:3,28:6,35:6 apps=4:5 aprend=21:2,22:3,33 apres=0 aproba=6:2
aprueb=6 apuest=7 arabic=14 archit=27,34 archiv=0,15:2,19:5,26:2,32:7 are=0,1,3,8,9:3,11,12:2,16,19,21:2,27,28,32,33:4,35,36,37 arena=31 argent=27 argue=32
arm=22:4 around=0,1,5,7,35 arriva=20:2 arrive=7,15:2,20:3,30:3 arrivi=15,27 art=34,36 articl=0:3,8:6,16:3,26 articu=0,16 artike=8:2,16:2 arzt=12 arztbr=3
arzte=12 ascens=11:2 asiste=0:3,1:2,30:2,36:2 ask=0:14,6:5,15,32:6 asking=0:3,6 asks=5,6:2,34,35 assemb=13:2 assist=0:12,1:4,3,4,6:5,10,14:2,22,29:4,30:13,36
associ=36 assort=26 asten=9 astrei=17 atelie=9 atenci=14:2 atiend=14 atm=7:2 atms=16 attack=7,17 attent=4 attrit=19 auch=9:4 auctio=25:5 aucun=1 aucune=7,30:2
audio=14:2,24,25 audiob=8 audit=5,6,19 audito=0 auf=0,1:3,2:3,3:4,4:3,7,9:2,12:2,15,17:3,18,19,24:2,27,28:3,29,30:3,33:2,34:2,36:4 aufbau=3 aufbew=13,17
auffal=17:2 aufheb=11 aufnah=12:2 aufruf=1 aufsic=7,35 aufzei=10 aufzub=28 aufzug=11 augen=35:3 augenh=12 augmen=1,31:2 auktio=25 aument=31
aus=0:3,12,16,20:2,26,27:2,29,31,34 ausfal=9,11,29:3 ausfuh=7 aushel=33 auskun=0 ausles=15:2 auslie=33:2 ausrei=17 ausrol=3:2,28 aussch=9 aussen=9,30 aussor=24
auswer=9,12,13:4,16,37 auszut=21 author=0,1:2 auto=4,10:3 autobu=37:2 autoes=4 automa=2,4,5:3,6:3,10,14:4,15:3 autono=6:3,10:10,35 autopi=4 autosc=4:4
autosk=4:2 autre=0 aux=0:2,7,8,24 availa=4,7,20,29:2,34 avant=7:3,11 avatar=24:2,34:3 avec=0:2,1:2,3:2,4:2,5,15,16,23,26:2,27,30:2,35 averag=7:2,21
averia=11,37 avisar=11:4,17 aviso=11 avisos=31 avocad=9 avocat=3 avoid=1,18,27,34 avons=10 aware=4 ayunta=0 azulej=9:2 azur=8 back=0:2,5,6,8,9,10,19,31:3
backbo=17 backed=4:2 backen=12,29 backfi=18,20 backgr=0,34:2 backlo=19 bad=9:4 badge=6 badly=28,32 bafin=7,33,35:3 baggag=23 bagger=37 bags=23 bahn=11 baies=33
baja=15,19,29 bajo=32 bake=16:2 bakeri=9,16 bakery=9,16:2 ball=32 ban=17 bancar=7 bancos=21 band=9 bank=0:2,6:2,7:2,8,14,16,18,21,28,30:2,33,35:2 bankin=7
banks=21:5 bankub=7 banned=7,24 banner=25,34 barata=13 barato=19,36 bare=7,17 base=0:3,2:4,16,19:2,31:2,33:2 based=4,28 baseme=12,30,33:2 basica=3,7 basiss=31
basket=8:2 batch=4,13:5,16:5,18:4,19:3 batche=13 batime=23 batter=21,37:3 baue=0 bauen=18 beacon=17:3 beantw=0:2,36 bearbe=6 bearin=11:3 becaus=0,7,12:2,13,33
become=15,34 bedarf=16:3 bedeut=26 bedien=23 bedroc=0:5,5:4,6:3 before=3:2,6:2,7:6,9,10:2,11:9,12,13,23:4,24,28,32,34:2,35 befund=12:2 begrun=35:2 behalf=6
behavi=17 behind=0:2,4:4,5,27,32:2 behord=30 bei=7:2,9,18:2,28,35:2 being=5 beitra=24 bekomm=0:3,34 beleid=24 belgiq=11 belgiu=3,26,29,35 belieb=19
below=0:2,4:2,7,15:2,18,29,34 belt=9:4,11,23 belts=23 berech=20:2,25 bereit=4:2,11,17 bergwe=31 berth=23 berthi=0 bescha=30 beschl=2 beside=9:2
best=8:2,20:2,22,25 bestan=19 bestar=22 bestat=12:2 bestel=6,14 bestim=13 besuch=16,23 betrei=30 betrie=0,3,4,18,28 betrug=7:3 better=9 bettin=20:2
betwee=5:2,8,12:2,15,18,29:2,33:2 bevor=9 bewert=14,19:3,33 beyond=6 bge=1 bias=35 bid=25 bidder=25:5 biddin=22,25:2 bids=25 big=3,5 bigque=13,16:2,19:3,27:4
bigtab=25 bike=7,16 bild=26 bilder=24,34 bildun=0 billig=19 billio=2:2 billon=2:2 bills=5,7,15:4 bin=16 binder=0 binnen=11 bioban=13:2 bis=16,28:2
bitte=0,3,4,7 black=33 blanke=14 blast=23:2 bleche=9:2 bleibe=12:2,15,21:2 bliste=9 block=5,7:2,24 blocke=24:3 blood=16:2,21 bloque=7:4 blow=9 blue=26:2
blur=32 blurry=15:2 blutgr=16:2 blutsp=16 board=9,11,13:2 boardi=9 boards=2,9:4 boat=9 boceto=34 body=32 bodyca=32 boiler=11 bomba=23 bombas=11:2 bonita=35
bonn=0 bonos=7 bons=15:2 book=0,8,15,17,34 bookin=6,14,20:3 bookke=36 bookle=0 books=6:3,14 booksh=8 boom=9 boosti=35 border=24:2 bot=0:6,6:2,7,14:3,36
botani=26 both=12,16,19 bother=15 bots=6:2,7,22 botsch=30 bottle=9:2 bottli=9:2,23:2 boucle=10 bought=8:2 boulan=16:2 box=0:3,3,8,9:4,26,31:2 boxes=7,9,30,33:2
brake=32 brakes=32:2 branch=0,16 brand=34:3 bras=22 brauch=18 braze=19 brazil=37 brazo=22 bread=16:2 break=11:2 breakd=11 breaks=11 breede=13,21:2 breedi=13
brennl=9 breton=0 brette=9 brewer=23:2,36 brewma=23 bridge=23,32 briefs=34:2 brigad=21 brille=31 bring=10,16,22,27:2 broadc=32:2 broker=0,5:4,15:2,16,33
bronce=27 bronze=27:4 browse=13,20 bruise=9:2 buchha=15 bucht=6 buchun=7 bucle=10 budget=2:2,3:3,5:9,15:2,19,24,25:4,34,36 bugs=6 build=0,2:2,6,9,18,21:2,26
buildi=0,3,22:2,23:2,30:2,36 built=28,33:2 bullet=0,15 bullyi=24:2 bunker=30:2 burger=0:2 burn=29 burns=29:2 burnt=9 burst=33 bursts=11,27,33:2,34 bus=9,37:3
buscad=0 buscar=26:2,32:3 buses=10,37:3 busflo=37 busine=5:4,28,35:2 busque=1 but=0:4,3,4,12,28,36 buy=35:2 buyer=6 buyers=16 bylaws=0:2 cables=30:2 cabs=9
cache=4,5:4 cached=5 cachin=4:3,5 cada=8:5,11:2,14,16:3,19:4,20:2,32,35 cadena=19 cae=29 cafe=36 caida=29 cajero=7 cake=16 calcul=9,16,19,25,31 calend=11
calida=9 califi=19 call=0,5,8,14:2,17:2,19 callce=14:2 caller=0,14 callin=6,13:5 calls=1:4,6,14:18 camara=9:4 cambia=6 came=0:2 camera=9:26,10,31:3,32:5
camino=28 camion=37:2 campai=13,19:2,25 campos=15:2 campus=23,31:5,33 cams=9,10 can=2,6:3,9,23,24:2,33:2,37:3 canada=12,19 canari=28 canary=4:2,28:3 cancel=6:2
cancer=21 candid=8 cap=5:3 capabi=1 capabl=9 capaci=1,13 capas=27 caps=5:3,9:2 captai=0 capteu=11,23 captio=14:3 captur=15:3,27 car=9:2,12,32,35 caract=18
card=5:2,6,7:10,14:2,17,19 cardho=19 cards=7:4,15 carga=33 carmak=21 carnet=28:2 cars=10:4,29,37:2 cart=8 carte=7,19 cartel=34 carter=19:2 cas=15:3,24 casa=33
case=1:3 cases=0,24 cash=16 casi=36:2 casino=7:2 casse=11 castin=0 catala=14:3 catalo=0,8,18:3,19,26:3,27:4,28:2 catch=7:3,24:2 catedr=23 catego=15 cathed=23:2
caught=7,24 cctv=32:2 cdc=27:8 cdrs=21 ceilin=6 celebr=32:2 cell=9,13:2,31:3 cells=31:2 centai=2 center=12,14 centra=0,5:3,7,12,14,18:2,28,29,30,33
centre=0:2,5:2,12:2,14,17:2,23,28:4,33:2 centro=14,30,33 centur=26 cerca=0 cero=2:2,34 cerrad=9 certif=15 chacun=10,30:2 chain=0,6,16,34 chair=26:2
challe=7,35:5 champs=15 change=5,6:4,23:4,27:4,35 channe=11 chanti=37 chaque=8:4,15,16:3,19:4,20:2,21:2 charac=29 charge=5:2,7,16 charit=19,36 charts=1:2
chasse=37 chat=0:5,1:3,3:2,4,22:3,24:4,29:3,30:8,32,36:3 chatbo=0:9,5 chatgp=0 chatmo=29,30 chats=0,4:3 chaudi=11 cheap=5,9,13:4,16:2,19,36:4
cheape=5,13,14,19:2 cheati=17:2 check=0,6:2,9:5,15:5,24:2 checke=0,15:2,17,24 checki=15 checko=7:2 checkp=2:8 checks=2,24,35:2 cheers=0 chemic=22 chess=22
chest=12 chez=21,30,33 childr=34 chille=11 chimiq=23 chip=3 choke=5 choose=25 chosen=8 christ=16,34 churn=19:6,21:2,27:4,29 ciclo=28 cinta=9,11 circul=0:3
ciso=5 citas=0,6 cite=0:3 citees=0 citize=0 citoye=0 city=14,23,37 civil=1 ckpt=2 claim=3,6:2,7:2,15 claims=0:2,7:3,14,21:2,29,32,33:2,37 clase=2
clasif=9,12,13,30:2 class=2,12,36 classe=36 classi=9,12:4,15:2,19:3,24,30:5 claude=0,5:11 clause=0:5,3 clausu=0:2 clerc=15 clerk=14:2,15:3 clerks=0,15:2,30
clic=25 click=25:3 clickh=17:2 clicks=8,20 client=0:2,3,4,8:2,14,19:3,29,34,35 climat=23 climb=22 clinic=0,3,12:8,13,14,16 cliniq=21 clip=32 clips=12,32:4,34
cloned=7 close=23:2,36 closed=10:3 closes=0,6,26,29:5 closet=4 closin=23 closur=23 club=32,36:4 cluste=1:8,2:3,4,12,15,22,28,30:3,33 coache=32:2 coachi=37
cobert=0:2 code=2:2,3:2,4,5,30:4 coder=4 coders=15 codes=7,15:4,35,37:5 codigo=30 coding=4 cohort=13:4 coil=11 cold=8,11 collab=0 collea=4
collec=6,10,12:2,14,21 cologn=33 combie=16 combin=0,16 come=0:2,7,8,9:2,15:2,31,32 coment=24 comes=20 coming=16,32 comman=6,15,22 commen=0,8,24:4 commer=36
commit=3,35:2 common=18,21:3,28 commun=0,18,21,28 compan=0,5:4,9,12,20,21,27,35 compar=6:2,8,18,21,23 compat=4:5,8:3 compla=3,6,24 comple=4:4,13,15
compli=5,6,14 compon=1 compor=17:3 compos=7 compou=13,33 compra=7,19 compre=11:5 compri=16 compte=3,14,16 comput=9,18:3,20:3,31:4 comun=5,18,28 concer=7
concie=0,6:2 concre=32 concur=4:6,15,24 condit=11 conduc=10:2,37 condui=37:2 conect=37 conexi=9,12 confia=15 confid=15:3,21 config=14,15 confir=6,12:6
conflu=0:6,7 conglo=5 conjun=21 conmut=5 connai=0:2 connec=9:2,12,27,30:4,31,33:2,37:5 connex=9,30:2 conozc=0 consei=14 consen=12:2 conser=17 consig=15:2
consol=5,27:2 consom=35 consor=21:2 constr=9 consul=0:3,6:3,12 consum=5,16,35:4,37 contab=15:2 contai=23,29 contam=17 conten=0,34 contes=0,24
contin=3:2,20:3,29:5 contra=0:4,3:2,11,19,30:2,36 contri=21 contro=0,2,5:4,9:3,15,22:7,23,24,30,31,35 conven=0:2 conver=0:3,6:7,14:2 convey=9,11
coolin=11,22,23 cooper=6:3,9,21:2 coordi=21:6 copied=7 copilo=0,6 coppa=24:2 copy=23:2 core=13 corner=32:2 corpor=6 corpus=0 correc=0,6,8,18:2 correo=6,15
corres=7 cost=0,5:4,34,36:2 coste=5,36 costs=6 couche=27 counci=14:2,32 count=9:5 counte=7,18,24 counti=31 couple=16 coupon=7 courie=6,20:3,30:2 courri=3
courro=11 course=0:2,8:2,20 court=14 courth=30 courti=5 cout=5 covera=0,9 covers=0,34 cow=9 cows=9 cpu=7:2 cpus=4,19 cracke=9:2 cracks=9,23 cranes=23:2,31:2
crash=37 crawl=6 cream=16 crear=34:2 create=34:2 creden=0 credit=7,18,19,27,35:6 crew=0,6:2,11,30 crews=0,11 cribad=12 critic=0,8 crm=6:5,14:5,19:5,27
croiss=16 crooke=9 crops=10 cross=8,33:3 crowd=31 crowds=23 crudos=21 crypto=17:2 csv=27:2 cto=5 ctr=25:3 ctv=25 cuader=28 cuando=34 cuanta=16 cuanto=16
cuatro=34 cuenta=6,7 curate=3,10:2,27 curato=0:2 curren=11,20 curves=16:2 custom=0:6,3,5,6:5,7,8:2,15:4,18:3,19:6,21,24:2,26,34:3,35:2 cut=5,7 cvs=19 cycle=28
cycles=11 dafur=18 daily=8:2,15:2,19,32,34 damage=3,12:2,37 damit=29 dann=33 dans=1,6,7,12,15:3,16:4,17:2,19,22,29,30:2,32,33:2,34,35 darf=29,36 darse=19
das=0,29 dashbo=4,5,14,23,27:3,37:2 dashca=32:2 databa=7,17 databr=8,15,16:5,18,19:3,27:4 datace=22,29,30 datafl=20 datash=0:2 daten=0:2,6,10,11:2,15:2,21,27:2
datena=21 datenk=27 datenp=27 datens=17 dates=15:2 dating=8,24:2 datos=7,10,12:2,14,15:3,16,21:4,27,30,33,37
day=0:2,8:4,9,10:8,12:2,14:12,15:12,16:2,17,19,24:10,27,28,31,32,33,34:4,35 days=2:2,5,11:4,14,15,16,17:9,19:2,30,32:2 dbt=27:5 dead=9:2 deadli=2,19
dealer=6:2,16,35,37:2 debajo=34 deben=14 debord=33 debt=14 decele=17 decide=6,7:3,24,35:4 decidi=35 decisi=7:4,9:4,17,24:2,25,26,35:6 deck=0 declar=6,15
declin=35:2 dedica=4,12:2,33 dediee=12,33 deepse=1,4:6 defaul=35 defaut=9,37 defenc=30:4 defend=32 defens=30 define=18 defini=18:5,19 deja=7:2,26:2 dejarl=19
del=0,7:3,12,13,21,23,28 delaye=20 delete=14 delive=2,6,10:2,11,15:4,20:3,34,37 delta=27:6 dem=12,14,20,26,35 demain=16:2 demand=6,16:9,20,25:2,28,34:3,36:4
demate=15 den=0,11,28 dense=2:3 dental=12 dentis=12 deny=7 depart=0,5:2,11,15 depend=9:4 deploi=10 deploy=3,4,12:2,28:3 depose=19 deposi=7 depot=9,16:3,37
depuis=20,31,33 der=0:4,1,3,5,6,7:2,9:4,11,12:2,14:2,16,20,22:2,23,25,28,31,33:4,35,36:3,37 dermat=12:3 derrie=5 desala=23 descri=26:4,32:2,34:4,36
desde=2:2,33:2 desgin=8 design=0,8,14,17,26:2,34:2 desk=0,6:2,11,17 desks=30,35 desper=17 desple=3 despli=28 destru=6 detcti=17
detect=7:11,9:6,11,12:3,14:2,17:10,19,21:2,23:3,37:2 deutsc=0:3,2,14:3,15 deux=12,29,35 dev=5 develo=4:2,5:2,30:2 deviat=17:2 device=7,12 devolu=6:2,7
dgx=12,30,33:3 dia=15:2,24,34 diabet=12:2 diagno=12,37:4 dialec=3 dialog=3:2 diaria=14 diario=15 dias=17 dicom=12:3 dictat=14 did=32:2
die=0:4,4,6,7,9:2,11,12:2,13,15,16:2,32,33,35 dienst=7 dies=2:2,29:2 diesel=18 difere=21 diff=3 differ=17,18:2,21:3,34:2 diffus=34 dig=0 diggin=0 digita=23:11
digiti=15:2,32 dilige=6 dimanc=19:2 dinero=36 diode=30 diplom=30 direct=5,9,14,33:2 direkt=0,9 disabl=0 disagg=4 discha=15 discou=6,20 discus=0 disks=10
dispat=6,11,14:2,16,20 displa=34 dispon=4,29,30 dispos=12 distan=37 distil=3 distri=7,16:3,23 dix=8 dns=17:8 dock=9 docker=7 dockin=13 docs=0:2,1 doctor=12:3
docume=0:8,1:8,3,14,15:2,26,30:4,35:3,36:3 doing=6,23:3 doit=26:2 dokume=0,1 dolare=14 dollar=4,25,36 doming=19:2 don=15,16,19 donate=19 donc=3 done=2,19
dongle=37 donnee=7,10,12,15,19,27,33 donnes=35 donor=19,21 door=5:4,11 doors=9:2,11:2,37 dora=7,29 dort=33 dos=29,36 dossie=15,21 double=24 doubtf=8,15:3,24:3
douteu=7,15:3,24 down=5:2,9,14:4,19,29:2 dpo=3:2 draft=6:2,14 drafte=14:2 drafti=3:2,30:2 drafts=3,6,36:3 dragen=13 draini=7 dredgi=9 dreiss=36 drift=28:7
dritt=36 dritte=1 drive=0,14 driven=15,31:2,37 driver=10:2,15,18,37:5 drives=10 drivin=9,10:3,31,37:2 drone=22,31 drones=10,22,31 drop=0,7:2,8:2,17
dsgvo=0:2,7,12,14:2,24 dsp=25:2 dss=7:6 dublin=7,11,29:3 dudas=0 dudosa=15 dudoso=7,15,24:3 due=6 dump=10:2,14 dumps=27 durch=12:2,22,23,24,27:2 durchs=32
durfen=0,12,29,33 during=7,9,20 dutch=3,14:2 duties=35 duty=0,6:2,17 dwh=19:2,27 dynami=20:2
each=0:2,3,5,7:2,8:9,9:5,10:9,11:5,13,14:2,15:2,16:9,18,19:7,21:8,23,25,28:2,30:6,33,35:2,37:4 earlie=7 early=9,11 east=0,2,12,19,25:4,29 ecarte=24:2 ecarts=17
ecg=12:3 echang=21 echell=4,10 echtze=7,16,18,25 eco=37 ecogra=12 ecrire=15 edge=24,31:5 editor=32 egal=0,28 eggs=9 eigene=0,1,2,4:2,12:2,14,28,30:6,33:3
eight=30 eighte=10 eighty=28 ein=0,2,3:2,4,5:2,6,9,11,12,18,21,22,24,28,36 eine=4,6,28:2,29,33,34 einem=20 einen=0:3,3,18,30,36:2 einer=0,29:3,30 eines=2,32
eingeh=15 eingri=23 einhei=5 einmal=18,19:3 einsat=30 einspr=24 eintip=9 einwoh=0 einzel=36 either=0 ejecut=12 eks=1:3,4:3,18:4,20,26,28 elasti=12:2,26:3
electr=7,16:2,37 elevat=11:4,20 elf=18 elfmal=18 elfmet=32 else=15 email=15 emails=3:2,6,19 embaja=30 embass=30:2 embedd=1:2 emerge=14:2 emiten=6:2 emplac=25
emplea=0:2 employ=0:3,1,5,6:2 empres=12 empty=9 emr=27 encher=25:2 encima=6 enclav=21,30:2 encont=26 encryp=0,7,21:2 end=0,6,7:2,15,19,33:2
endpoi=1:2,4:8,5,7,16,19,28,29,35 endpun=4 endroi=18 energi=16 energy=16,22 engine=0:2,1:3,4:2,7,10:2,11,20,26,30:2,37:2 engins=37 englis=0,14:6 enregi=32
enrolm=15 ensaya=23 ensemb=21:2 ensena=3 entere=15 entgeg=14 entire=1 entrai=2:2,10,12,21:2,22,33:2 entran=5 entre=12,21:3 entree=18
entren=2,9:2,12,18,21:2,28:2,33:2 entrep=19 entry=5,29 entsch=7,12,24 entwer=36 entwic=4 entwur=34 envase=9:2 envia=11 envian=37 enviar=15:2 enviro=22
envoye=15,19 eolien=23 episod=8:2 equipe=5:2,11 equipo=5,18,28:2 ereign=20:2 erfass=15:2 ergebn=9,13,16:2,19:2 erkenn=7:4,9:3,11:2,14,24:2 erklar=0,7:2,35:2,36
erp=6:3,15:7,27:2 error=22:4 ersatz=26 ersetz=27 erstat=7 erstel=14 erstes=4 erzeug=34 escala=11:3,34 escane=15:2 escena=10,32 escrib=15 escrit=34 espaci=25:2
espana=15,19 espano=2,14 esquis=34 essais=21 est=19,26:2 estado=23 estand=28 estate=1:2,2:2,26 estima=20:2 estime=20 estudi=34 eta=20:2 etiket=34 etique=10
etudes=15 etwas=0,36 eur=0:3,3,5,6:3,15 euro=6,16,24 europe=0:3,7,25,27,29:2,35:3,37 euros=6 eval=3:4 evalua=3:2,35 even=9 evenem=20 evenin=16,34:2
event=15,17,20:3 evento=17,20 events=10,17:2,20:12 ever=30 everyt=1:2,5:2,7,9,15,19:2,28,30:2 everyw=28,29:3 evitar=34 evnts=17 exact=0 exacta=0:2 exacto=0
exam=0 examin=0 exampl=3:2 excava=37:2 except=9:2 exchan=17:2,21,25:4 exclu=3 exclus=0:2 exerci=8 exfil=17 exfilt=17:2 exhibi=0 existi=7,19 exists=11,26:2,33
exomas=13:2 exome=13:2 exomen=13 exomes=13:5 expect=16,25 expedi=6,15 expens=0,15:3,36:2 experi=8:2,28:4 expert=2:2 expiry=15 explai=0:2,7:3,19,24,35:2
explan=35 explic=7:2,35:4 expliq=35 explor=22 export=19,22 expose=4 expres=33:2 expuls=9:2 extern=0,1:2 extrac=15:6 extrae=15:4 extrai=15:3 extrem=24 eye=12
eyes=10,28,35:3 fabric=2:3,9,26,27 face=32 fachar=12 fachbe=5 fachve=15 facing=22 factor=9,28,35 facts=0,14 factur=7:3,15:4 faded=26:2 fahrda=10 fahren=10
fahrer=10 fahrpr=20 fahrst=37:2 fahrte=20 fail=11:2,29:2 failov=5,29 fails=11 failur=11:4 fair=28,31 faire=15 fairly=35 fairne=35:4 fake=7:2,24:3 falla=23
fallba=5:6 falle=11 fallos=11 fallt=29 famili=19 fancy=28:2 fans=31:2 faq=36 fare=20:3 farm=0,4,9,11,21,23 farmer=9:2 farms=9 fashio=8,34:3 fast=2:2,10,18,36:3
fastq=13 fault=0:2,37 faults=37 faut=10 favour=9 fax=15:2 fda=12:4 feast=18:3 featur=7:3,8,18:11,20:3,25 fed=5 federa=21:2,32 federe=21 feed=8:3,15,17,23,36
feedba=7 feeds=17:2,27:3 fehler=37:2 feiert=16 feinab=3:2 felder=15 feries=16:2 ferndi=37 ferry=0,20:3 fertig=16,19 festiv=16 fetch=6 feucht=23:2 feux=22
few=2,19,20:2,25,27,36:2 fiable=9 fibra=9 fichie=2 fideli=19 field=0:3,9:2,11,30 fields=10,15:7,21 fifty=6,28 file=2,4,6,15,32,35 filed=7
files=0:2,1:2,3,6,15:2,21,30:2 filesy=2 filial=16:2 filing=0 fill=6,8 filled=15 fillet=9:2 film=32:2 filmed=32 filter=7,34 filtra=24:2 fin=6,14 final=32
financ=5:2,27 find=0:2,7,9,10:3,17:2,26:5,32:2 finden=9,26:2,32 findin=12:2 finds=0,6 fine=0,3:3,7,8,15:2,19,35 finish=19:2 finma=29 finnis=2 fino=3 fire=21
firewa=17 firm=0,6,30,37 firmad=12 firmwa=37 first=4:6,5:2,12,19,27,29,36 fisc=35 fish=9 fisher=9 fit=8:2 five=0:2,3,5,7,11,21:2,24,29 fiver=36:2 fivetr=27
flag=14,15,17:2 flagge=24 flaggi=12 flags=14 flaky=9:2 flare=17 flasch=9 flash=22 flashc=36 flats=8 flavou=3:2 fleet=10,37:2 fliese=9 flight=6,7,10,16
flink=8,17:2,20 floor=33 flota=37 flotte=37:2 flow=17,23 flowin=29 flows=17:2 flujos=17,23 flux=17,20 fois=19 folget=16 fondo=12 fondos=34 fonds=12 food=9
footag=32:3 footba=32:2 forbid=19:2 forder=0 foreca=0,2,11,16:9,27 foreig=9:2 forese=11:2 forget=15 forma=35 format=4:2 forms=15:2 formul=15 fortni=16 forty=4
forum=24:3 forwar=15:2 foto=26:4 fotogr=15 fotos=15,24,34 fotovo=16:2 found=10,26,32 founda=2:5 founde=36 four=0,2,7,28:3,29,30,34,35:3 fourni=5,15
fourte=16,18:2 fractu=12 fragen=0:5,30,36 frames=31:2 framew=3 franca=0 france=0,5,33 francf=29 frankf=0:2,7:4,12,14:4,16,20:2,21,23,24,25,29:7,33:2,35:4,37:2
fraud=7:11,15 fraude=7:3 fraudu=7:4 free=36:3 freela=36 freiga=3:2,6,10,35 freigh=15:3 french=14:3 freque=2 fresh=8:4,18:2 freshn=18 friday=13,19,33,34
fridge=26 frio=13 front=0:2,5:4,8 fruh=11 fruta=9 fuel=37 fuente=27 fuera=24 fuhler=23 fuites=11 full=4,5:2,6 fullst=9 fully=30 fundac=2 fundad=36 fundst=0:2
fundus=12 fur=0:5,2:2,4:3,5:2,7:2,8:2,10,11,13,16:5,18:4,19,24,25:3,27:2,28:3,30,31,35:2 furnac=23:2 furnit=26:2 furs=18,33 game=17,20:2,22:2,24:2,29 gamers=34
gaming=31 ganzen=0 gapped=4,30:4 gaps=9 garage=6 garde=21:2 gas=11 gassin=11 gate=3:4,7,9,20,23:2 gates=27 gatewa=5:5,17:2 gatk=13:7 gbit=17:2,33 gbm=27
gcloud=17 gdpr=0:7,7,12:3,14:3,21:2,24,35:2,37:2 gearbo=11:4 gebote=25 gebots=25 geld=36:2 gemein=18,21:5,28:2 gemelo=23:2 gemini=5:11,6,30 gemma=1,3:6,4
genann=0 genera=1:2,3,4,24:2,30:3,34:7,35 genere=34 genoma=13 genome=13:5 genomi=13 genoty=13 geofen=37:2 gerant=16 gerech=16 german=0:2,7,12:2,14:4,35
gespra=14 gestal=34 gestio=6:2 gestoh=7 gesuch=28 get=0:8,5:2,8,11:2,14,15,19:2,30,31,32:4,34:2,35,36:2,37 getrie=11 gets=9,15,16,19,24,34:2,37 gewich=15,21
gibt=0 gift=7:2 gimnas=19 git=28 gitops=28:2 give=0,19,28,35 gives=11 gke=1:2,4:6,17,22:2,28:2 glasse=31:2,34 gleich=4:2,18:2,29 glm=27 global=29:2 goal=7,32:2
goes=3,8,10,16,19:2,29,35 gol=32 gold=27:3 golden=28 gone=34:2 gonfle=7:2 goodpu=2:2 goods=24:3
google=0:5,5,6,7:7,8:3,9:4,11,12:2,13,15:6,16,19:4,21:4,22,24,26,28,29,33,34:4,35:2 got=3,7:2 gouts=8 govern=27:4 gps=12,20:6,37 gpt=4:3,5:8,36
gpu=1,2:7,4:8,7,12:2,13:4,16:2,28:9,30:4,31,33 gpus=2:6,3,4:2,7:2,12:2,28,33:4,34:5 grabac=32:2 grade=9:3 graded=12 gradie=21,35 grand=0 grande=10 graph=7:4
graphr=1 gratis=36 gratui=36 greenh=9,23 greifa=22 greife=22 grey=24:2 grieta=23 grocer=8:3 groomi=24:2 grosse=2 grosss=0 ground=0:2,2:2,21 group=0,12:2,16,28
groupe=12 groups=18,28:2 grower=23 growth=27 grpo=22:3 grunde=35 grundl=2,33 grundm=2 guaran=4 guard=0 guarda=11 guest=8 guests=0,16 guidel=0 guidew=27
gunsti=13 gutach=3 gxp=0 haarri=9 haben=28 habita=0 had=15 hadoop=27:5 haineu=24 half=0,9,16,34 hall=23,30,33 halls=14 hand=0,15,19:2,21,26,28:2 handbo=0:2
handle=0:2,6,37 hands=21:2 handse=9:2 handwr=15,36 handyf=15 hangs=0 happen=7,11,12,17,23:2,32 hard=5,32:2 hardly=9 hardwa=30:6,33 harm=24 harves=9:2,10:2,37
has=0:4,3,5:2,8,9,11,13,30:2,32 hassko=24:2 hasta=6 hatefu=8,24:2 haulag=37 haupts=28 haus=12:2,21,33:2 have=0:2,3:2,7,9:2,10,24,27,30,36 haysta=1 hds=7,33
head=5,12 header=25 headqu=30,33 headse=31:2 headsh=34 health=2,17,19,21,29:2,37:2 hearin=14 heat=11:2 heatin=16,23:2 heavy=23 hebdom=13 heberg=0,4,5,7,15,30
hehler=24 heizun=23:2 held=7:2 hello=9:2 helm=1:2 helmet=9:2 help=0:3,3,14:3,28,30 helpde=0,6 helper=0,6:2 helpli=14:3 her=36 here=5:2,7,19,36 hetzne=1,5
heure=20 heures=32 hidden=17 hides=32 high=4,35:3 highli=14 hilf=28 hint=15 hints=14:3 hipaa=0,3,11,12:9,15 hires=0 histol=12 histor=0,3,7,11:8,16:2,18:3,19
hit=7 hobby=36:2 hobbyv=36 hoc=20 hochge=24 hochla=26:2 hochst=0,7,16,24 hold=7:2 holder=0,19 holen=6 holida=16:2,34 home=8:4,10,33,37 homes=26 honest=0
hopita=33 hora=20:2,34:2 horas=32:2 horer=8 hornea=16 hornos=9 hors=9 hospit=3,11:2,12:10,15,16,21:7,23:2,27,31 host=4:5,5,24 hosted=0,1:6,4,5,6,7:2,29:2
hoster=0 hostin=4 hosts=21 hot=17:3 hotel=0,6:3,8,16 hotels=6:2,11 hotlin=14:9 hour=0,16,19,34:6,35 hourly=16:2,20,23,25 hours=0:2,2,6,11:2,13,14,16:2,19,32:5
house=0:3,3:2,4,14,33:2,34:2 househ=8:2,19 housek=6 how=0,14,16:5,28,37 hubs=20 hubspo=19 humain=24 human=0,6:4,15:5,22:3,24:3 humana=6:2,15,24,35 humans=8
humeda=23 humidi=23 hunder=2 hundre=2:2,7,36 huntin=0 hvac=11,22,23 hybrid=26:3 hydrau=37:3 icd=15 ice=16 iceber=18,27:9 idea=0:2,11,19,34:3 ideall=0 idee=34:2
identi=9:2,26 idle=34:3,37:2 ignore=14,19 iib=12 illust=34:2 ilustr=34 image=24,26:3,34 imagen=12,24:2,26,34:3 images=9,12:3,24:4,26,28,29,34:2 imagin=6
imanag=0 impact=32 impago=19:2 import=0,6 impres=25 improv=3 inapro=24 incide=6:2,21,32 incl=25,35 incomi=15:2 increa=35 indece=34 indepe=1,35,36 index=15,32
indexe=0,32 india=10 indige=2 indust=28 ines=0 infere=4:4,9,12:8,29:5,33 inferi=0,7 infini=2:5 infirm=16 inflad=7 inflat=7 info=0 inform=3,5,27,37 infra=2
infras=7,31 ingeni=1 ingest=10:5 ingred=26 inhabi=17 inhalt=24 inheri=0 inklus=3 inline=7,9 innerh=20 input=34 inputs=18:3 ins=14,15:2,16,19:3
inside=7,11,17:2,21,26 insist=1 inspec=0,9:6,15,31 inst=7 instal=35 instan=7:5,11,13:2,19 instea=0:2 instru=3:2,11 insult=24 insura=0:2,3,7:3,15:2,27,35,37
insure=21:3,32:2,33:2,37 intake=15 integr=15 intell=0,30:2 intent=29 intera=0,4 interc=12,33 interd=19 intere=8:2,10 interf=19 interi=34:2 interl=8 interm=5
intern=0:10,1:3,4:7,5:4,9:13,14,28,30:8 interp=12,14 interr=0,13,34 inters=31 interv=6,32 into=0,3:2,5,14:2,15:4,19:4,27:4,33:4,34:2,36 intrad=16 intran=0:2,30
intrus=17:2 invent=35:3 invest=32 invoic=5,6,15:5,36 involv=6 ios=12:3 iot=11:2 iowa=25,29 irelan=0,15,19,20,24:2,29 irland=25,34 irrtum=22 irse=19 isaac=22
ish=0,27 isn=0 iso=0,6 isolat=30:4 isole=30 isp=17 issue=6 ist=0,19 italia=14 item=32 items=8:2,9 its=0,1,5:2,12:2,21:4,23,30,36:2 itself=4,6:2,9,15
jahre=11:3,13 januar=33 japan=4,29 jede=11:2,16:4,19,35:2 jedem=8,20:2 jeden=3,12,16,19 jemand=9 jet=9:2 jetson=9:2 jira=0 job=8:2,15,16,19,34,36
jobs=13,33:2,34 joins=18:2 joint=21:3 jointl=21 joints=9 jour=0,6,7,8:2,10,15:3,16,24 journa=5:2,17:3 jours=16:2,17 judged=7:2,35 judgem=12 judges=30 judgin=12
judici=3 jumeau=23:3 jump=32 juntar=21 juntas=21 junto=31 juntos=21:2 jupyte=28:2 juridi=3,26 jurisp=0 jurist=0:2 just=3,6,8 justic=26 kafak=17
kafka=0,7:11,8,11:2,15:3,16,17:7,19,20:2,24,27 kamera=9:7,10 kann=9 kannst=3 karten=7:2 kassen=9 katalo=18,26,27 kathed=23:2 kaum=36:2
keep=0:2,7,8,9,11:5,17:3,22:2,24,29:2,34:2,35 keeps=21:3 kein=0,3,7,14,17,18,20,28,36:2 keine=0,1,16,19,30 keiner=28:2 kept=11:2,12,17,32 key=5:2,14,15
keyboa=21 keys=5:5,7,19 keywor=26 kick=9:2 kids=24:2 kiln=9 kinds=16 kinesi=17,18,20 kiosk=16:2 kitche=26 klaran=11 klassi=15 kleina=24 kleine=36:2 kleink=35
klickm=25 klickv=8 klickw=25 klinik=12:2,16:2,21:2 knopfd=34 knots=9:3 know=0:2,3:2,11 knowin=0 knowle=0:3,1 knows=0:2 kombin=16 kommen=16,24:2 kompat=4:2
komple=1 kompre=11 konnen=0,1 konten=19 kontin=5,28:2 kontou=7 koordi=21 kosten=5:2,28,36:2 kranke=21 krebsf=13 kredit=33,35:2 kserve=1,4 kubefl=28:2
kubern=0:2,1:12,3:3,4:10,6,7:5,8:2,13,15,16:2,17:3,23,28:6,34:4 kueue=28 kunde=34 kunden=8,18,19,35 kundig=19:2 kursan=36 kurse=36 kyc=15 lab=13:2,15
label=0,9,10:7,34:2,36 labeli=10 labell=3,10:4 labeln=10 labels=9,10,19:2,22 labora=21 laden=36 lading=15:3 lady=0 lagers=11:2 lake=27 lakeho=27:6 lames=12
lamp=26 land=0,14,15 landlo=35 lands=14 langag=0 langch=1 langfu=1 langua=0:3,1:2,2:6,5,14:2,24:3,30:3,32,36 langue=2:2 lapse=19:3 laptop=6 large=0,2:2,4,10:2
las=0,9,14:2,15:2,16,18,33 lassen=2,34 last=7:2,17 latenc=0:2,4:2,8,18,29:2 latens=8 later=27,35:2 lauf=16 laufen=12,20:3 lauft=9,12,18,33 launde=21:2 law=0,30
lawyer=0,30,36 layer=6,27 layers=27 lead=19 leaf=26 leafle=0,14:2 leakin=19 lean=23,24 learn=2,3,8,21:5,22:2,33:2 learne=3,8:4,22:5
learni=7,8,12,21:2,22:2,27,28 lease=0,6 leasin=35 least=11 leave=0:2,6,12:2,19:3,21,30:3,33:4 leaves=3:2,5,7,9,21:2 leavin=27 lebend=23 lectur=11:2,12,32
leer=8,15:2 legal=0:2,3,5,26:2 legall=35 lehrkr=0 leiten=29 leitun=9,30 lendin=35:3 length=20 lengua=2,32 lernen=2,21:2,22:3,33 lernt=22 lesbar=18 leser=8
lesezu=18 lesion=12:4 less=0,4,6,24 let=0:3,6,12,32 letter=3:3,15:3,35,36 leur=19 leurs=21 leute=36 level=30 lgpd=7,35 librar=8,13 libres=1 licens=26
lidar=10:8 lieber=7,16 liefer=10,15:3,20 life=11 lifeti=19 lift=11:2 lifts=11:2 light=22:2 lights=22 lignag=27 ligne=12,33 like=0:6,2:2,3:2,4,7,8,9,13,22,26
liked=8 likeli=19:2 likely=8:3 likes=9 limit=5:2,6:2,15,19,35 limite=5 limits=5 linaje=27 line=0,9:8,10,12:2,14,20,30:2,31,32,33:2,34 linea=7,9:2
lineag=13,18:4,27:3,28 lines=9:4,17:2 linie=9:2 linien=9 link=0:3,9,33 links=0:2 liquid=7 lire=15:2 list=8,19:7,32 lista=19:2 liste=19:4 listen=8:5,14
listin=24:3,25:2,26:2 lists=0 litell=5 live=0,3:3,7,8,14:14,17,18:2,20:8,23:6,24:4,30,31:2,32,33,35 livene=15 lives=5,16 living=23:2 lkw=37 llama=1:4,3:9,4:13
llamad=13,14:4 llegad=20:2 llegue=19 llm=1,2:2,4:4,5:8,6,29:5,30:3,36 llms=4:2 lluvia=32 load=7,12,16:2,19:3,23,33 loader=31:2 loan=35:4 loans=19:2,35:4
loaves=16:2 local=9:3,30,36 locall=9,21 locati=29,37 lock=1,18:3,28 lodge=9 log=5:2,17:3 logdat=17 logged=5:2 logger=11 loggin=5:4,30 logici=6 login=0,7,17
logist=32 logos=26 logs=5:2,6,10,11,17:4,28 london=1,7,12,31 long=2:2,4,33 longer=34 look=0:3,6:2,8,9:3,16:2,24,26,36 lookal=26:3 lookbo=34:3 looker=16,27:3
lookin=9 looks=6,17,26 lookup=18:7,25 loom=9 loop=10:5 lora=3:11,34 loras=34 lorawa=11 lorry=37 los=0:4,8,11,12,14,15:3,17:2,18,20:2,21:3,24:3,27,28:3,33
lose=2,6,11,29 losing=29 loss=29:5,32,33 lost=29,32 lot=1 lotes=13,19 lots=16,19 low=4,13:2,15,18 loyalt=7,19:2 lte=9,37 ltv=27 luego=13 lugar=18 lumber=9
lunch=7,34 lunes=19 lung=12 lus=15 lustre=2:4 machen=32 machin=7,9:5,11:2,13:6,15,16,19:2,27,28,31,34,37:2 made=1,7,8 madrid=0:2,7,29 magasi=16:2
mail=0,6:2,7,15:4,34 mailin=19 mailro=15:2 mails=0,6:2,7,36 mainta=36:2 mainte=11:5,31,36 mais=12 make=3,4,9 maker=26 makes=25,34,36 making=9 mal=9 malas=9
mammog=12:5 mamogr=12 manage=0,5,6:6,7:2,11,15,16:2,17:4,19:2,28:2,35:2 manana=16:2 mandan=6 mandat=7 maniob=23 manipu=17 manoeu=23 manque=32 manten=11:2
manual=0:5,30:2 many=9,14,16:4,28 maquet=23 maquin=13 maria=6 marine=0:2 marisk=35 mark=0 marken=34 market=5,6,7,16,17,18,24:3,25:2,26,34:2 markte=9 marktp=25
marrie=29 mas=8,19 mask=14 masked=14,21:2 maskin=14 mast=31:2 match=8,20:3,31,32:4 matche=32:2 matchi=8,26:2 materi=0 matin=15 matter=2,4,16 mau=8:2
max=0:2,34,36 maxima=7 maximo=15,34 may=8,12:2,19,21:3,24:3,29:2,30:3,33:3,34 maybe=0:3,9,34,36:2 mdr=12:3 meal=20 mean=4,19 measur=11 mec=31:3 mecani=11
mechan=11:4 medall=27:4 media=25:3,30:3 medica=1,6,12,15:2 medico=12:2 meet=35 meetin=6,14:3,32 megatr=2:2 mehrer=5:2,6,21:2,29 melden=11,17,37:3 meldun=11
member=8:3,19:2,36:3 membre=8:2 memory=6 memos=0,30:2 men=35 menos=0:2,7,8,11:2,24 mensch=24 mensua=34 mensue=3,19 mentio=0,19,32 merkbl=0 merken=29:2
merkma=18:2 mes=0,6:2,13,15,19:2,34 messag=6:2,7:2,9,24:3,29 messst=11 messwe=11 mesure=11:2 met=6 metage=13:2 metal=17 meteo=16:2 meter=15 meters=16
metric=4,17:5 metrik=17 metro=11 mettre=22 meuble=26 microc=35:2 micros=0:6,7,8,9,17:2 mid=0,26 midwiv=12 mil=0,4,6:2,8,14,17 milan=14,37 mildew=9 miles=22
milise=31 milk=9 milkin=9,11 mill=9 millia=2,30 millie=22 millio=0:5,8:7,10,15:2,16:3,17:3,19:12,24:4,26:5 millis=7:4,8,9:2,25,26 millon=8,19:3,24
milvus=1:2,26:2 min=29:3 mina=31 minado=10 mine=10:3,31:3 minima=36 mining=10:2 minist=30:8 minusc=36
minute=2:4,7:3,8:3,11:4,14:3,16,17,18:2,20:2,29:9,32:4,34:5,37 minuto=7,11,16,29 mio=8 mir=3,28 mirror=23:2 misbeh=17 mise=4,28 misma=18 mispri=9 missed=32:2
misses=10 missin=0,9 mistra=0,1:4,3:8,4:2,5:6 mit=0:5,1:2,2,3:5,4:3,5:4,7:2,8,9:4,13,14,20:2,23:2,27:3,28:2,29,30:2,31:2,32,35:2,37 mitarb=0:4,14 mitgli=8,36
mitsch=14:5 mixtra=1:3,4:2 mixtur=2:2 mlflow=28 mlops=28:2 mobile=7,8,15,20,31:2 mobilf=31 mochte=0 modele=0,1:2,2:2,3,4,5:2,10,18,21:2,28:2,29,30:2,33:2,35
modell=1:3,2:2,3:2,5,18:2,20,21:2,23:3,27,28:5,29:2,30:2,33,35:3 modelo=1:2,2:2,3:2,4:2,5,9,12,18,21,23,27,28:3,29,30,33
models=0,1:4,4,5:6,9:3,10:3,18:2,21,26,27:9,28:3,30:4,31:2,33:10,34,35:4 modera=24:10,34 modere=24 modern=27 moglic=19 moins=8,11,17 mois=0,15,19:2,24
molecu=13,21 moment=7:6,32:4 monat=0,3:2,16,19:3 monatl=3:2,9,24 monats=33 monday=16,19:4,33:2,34 monede=7 money=6,7:3,11,21 monito=6,11:2,17,28:3 monogr=0
monoto=35 montan=15 montar=0 monteu=0 month=0:5,2,3:7,4:3,6:6,7,8,9,13:2,14,15:3,19:3,25,27,33,34:2,36:6 monthl=0,3:2,5:4,6,8:3,9,19:3,34:2 months=2,11
montre=32 mood=14:3,34 more=0,29,33,34 morgen=16 mornin=8,13,14,16:4,32 mortga=15:3,35:2 most=0,3,4,8:3,25,26 moteur=26:2 motifs=26:2,35:2 motion=31 motivo=35
motor=11:2 motorc=37 motors=11 mounte=9 move=27,28 moved=7 mover=21:2 movil=7 mqtt=11:5,37:3 mri=11:2,12:2 msk=7 mtb=13 mtls=21 much=11,16:2 mueble=26:2,34
muestr=32 mule=7:5 multi=6,28 multil=2,26 multip=7,20:2 mumbai=7,29,37 munich=33 munici=0:2,1,37 musees=16 museum=0,26:2 music=8 muss=19,35 mussen=0,7,20
must=0:5,2:3,3,4,5,7:3,9:4,12:2,13,14,15,18,19:2,20,24:2,28:2,29:5,30:2,31:2,34,35:2,36:2 mutual=8 mutuel=7:2 nach=3,8,9:2,19,20,26,30 nachbe=15 nachfr=1,20:2
nachri=24:2 nachsc=0,3:2 nachst=16:2,29 nacht=16:4 nachtl=19 nachtr=9 nachts=13 nachvo=35 nacktb=24 nada=7,15,19,34 name=0,35 named=19 names=5,14 namesp=1
nanopo=13 naranj=9 nation=0 nato=30:2 natura=32:2 navett=10 near=7,10 nearby=31 neares=29:3 nearly=36 necesi=7 need=0:4,2:3,4,8,10:2,14,15:2,16,17:2,35,36
needed=9:2,16:4 needs=4,6:3,10,11,14,16:2,17,30,35 negoci=36 negoti=6 neige=37 neithe=0 nennen=0 neoban=7 netflo=17:4 nether=35:2 nets=10
networ=0,2,7:3,8,9:2,12,16,17:4,23:4,24:2,25:2,30:7,31:2 netz=9:2,30 netzau=9 netzwe=17 neu=3:3,8,20:3 neuen=35:2 neuer=35 neutra=21:2,28 never=12,21:3,30:2
new=0,3,4,6,8:2,9,10,13,19:2,24:2,27,32,35:3 newbor=13 news=8:3 newsfe=8 newsle=36 newspa=16,28 next=8:8,11,12:2,14:6,16:7,20:2,25:2,31,36 nextfl=13:7
nicht=0,24,33 nichts=29,36:2 nie=12,29 nieman=29 night=0,4:2,8:2,9:2,10:2,12,13:2,14,16:2,19:2,23,34:2 nightl=0,10,13:2,16:2,19:2,20,23:2,27,36,37 nights=16
nimmt=14 nine=21:3,27,28 ninety=17 nobody=16,21:4,29:2,34:3,36:2 noche=8,19,34 node=0,1,2:5 nodes=3,4,25:2,28:2,30:5 nodos=30 nodule=12 nodulo=12 nombre=16
nomina=0 noms=15 none=15,21:2,27,34 noon=13,34 nor=0 nord=5 nordic=2 normal=13:2 normat=0 north=0,7,14,33,37 northe=25 nos=0,3:3,4,6,7,16:2,30,33
not=0:5,1:2,2,4,5:2,6,7,8:3,9,12:2,13,18:2,19:2,24,29,30,33:2,34,36:2 notair=15 notari=15 notas=14 notauf=16 note=14:3 notebo=27:4,28:15 notee=37 noter=19:2
notes=0,3,14:2,15:2,19,24 notfal=30 nothin=1,2,3,9:2,14,22,28:3,30:4,34:6,36:3 notice=0:2,7,9,11:2,17,29:3,36 notify=17 notre=0:2,1:2,4,12,30,34 notruf=14
nous=0,1,2,7:3,10,19,30,33 nouvea=15,35 now=35:2 nozzle=9 nsfw=34:2 nube=33:3 nuclea=30:2 nude=24:3 nudity=24:3 nuestr=0,1,3:4,4,12,14,24,30,33:2 nuit=16:2
null=2:2 number=0:3,7,14:2,15:3,18:2 numeri=12,15:3,23:4 nunca=21 nur=0:2,1,16:2,21,30 nurses=0:2,16 nutzen=18 nutzer=0,4,24,29:2 nvl=30 oberfl=9:2
object=9:2,24:3,26,31:2 objekt=31 objeto=24 objets=24 obstac=10,31 occupa=0,16,20:2,23 oci=2 ocr=15:2 octroi=35 odd=10:3,17:5 odds=19,20:2 oder=0,35:2 oeil=12
oem=0 ofc=0 ofensi=24 oferta=8 off=1,5,6:3,7,9:3,12,15,19:2,24 offene=1,3:2,27:2,30 offer=8 offers=6:2,8:2,20 office=0:4,1,6:2,19,26,30:2,37 offici=0
offlin=0,9,12,18:6,30 offsid=31 ohio=4,10,20,29:2 ohne=7,9:2,21:3,30:2 ojo=12 okta=0:3 old=27 onboar=6,15:2 once=1,11:2,18:3,19:7,29
one=3:4,4:4,5:15,6,11,15,16,18:6,19:3,21:4,26,27:4,28:3,29:8,36:2 onedri=0 ones=5,7,8,9:2,14,15:7,24:7,26 online=7:5,8:2,16,17,18:9,19,20,25,35
only=0:6,1:4,3,4,5,6,7:3,9:2,12,14:2,16,17,21:3,23,28,30,33:3,35 onto=22 opc=11:2,23:4 open=0:2,1:8,3:2,4:3,6:2,10,11:2,16,20,26,27:2,29:5,30:5
openai=0:3,1:3,4:16,5:12,6 openin=0,8 openrt=25:3 opens=6:2 opense=26:2 opensh=1:5,4:2,28:3 opera=0:2 operac=7 operat=0,1:2,7,11:4,15,19,21:2,23:3,30,31,37:2
ophtal=12 opinio=12 ops=6 opt=12 optica=9 optici=7,12 optimi=2,3,22,23 option=14 optiqu=7 oracle=15,19,27:7 orchar=9 ordena=0,8 order=6:5,8:2,11:2,15,17:2
ordere=8 orders=6:5,7:4,14,15 oregon=4,29:2 orient=4 oro=27 ort=9,18:2 osaka=4 oss=4:3 ota=10:4,37:3 otan=30 other=1,5:2,14,29:2,30 others=21:3 otherw=0,6,34
otra=29 oursel=4 out=0:4,2:2,5,8,9,10:2,12,15:7,16,19:2,23:2,24:3,26:2,30:3,34 outage=11,29 outbou=30 outils=6 outlie=17:2 outloo=16 output=4,13,16,19:2,23
outsid=0,30:5 ouvert=1,3,27,29,30 over=0:7,1:3,2:2,5:3,6,9:3,10:2,11:2,12,13:2,19:4,21:3,23:2,26:2,29:3,30:5,31:7,32,33,36,37:3 overdr=35 overfl=33:2
overla=31:3 overni=9,13,19:3,34:2 overri=19 oversp=5 ovh=3 owed=35 own=0:4,1:3,2,3:3,4,5:4,6:2,7:2,9,12:2,14,16,17,21,25,28:4,29,30:5,33:3,34 owner=36:2
owners=37:2 pace=25 pacing=20,25:4 packin=9:3 packs=9 pacs=12:6 pagar=7,34 page=0:4,6,8:4,17:5,36:2 paged=17 pages=0:6,1,15:2 pagina=0 pago=7:2 pagos=7 paie=15
paieme=7:3 pains=16 paint=34 painti=26 pairs=3:3,13:2,16:3,22 pallet=9 pan=16 panels=13 pannes=11:2,37 paper=11:2,15 papers=1,15 paperw=15:2 papier=15:2
par=0:2,5:3,7:4,9,12,15:3,16:5,19:2,22:2,24,26:3,27,30,33,35 para=0,2,4:2,5,6,7:2,8:2,9,10,11,13,16:2,18:3,19,21,23,27,28:2,30,34,36,37 paragr=0:6,26:3,32:2
parale=3:2 parall=2:2,4,22:8 parame=2:5,4:2,29,30 params=2 parc=23 parcel=6,15,16,20 pareci=26:3 paris=0,3,7,8,11,14,15:2,26,29,35 parity=18 park=0,23
parkin=20:2 parks=16 parlia=30 parque=16:2 parsed=15 part=6:2,9,11,16,26 partag=21 parten=21 partes=15 partie=15 partir=0,11,14,19,20,26:3,34:6 partit=2
partne=8,9,10 parts=11,16:3,19 party=1,7 pas=11,12,16,19:2,33,35 pasa=23 pasan=15 pasar=15 pasare=5 pass=9:2 passag=0:3,1,14:2 passen=6:2,8:3,23:2,26
passer=5:3 passiv=29 passpo=15:2 passwo=6 past=8:2,16 paste=5,36 pastri=16 patch=36:2 patche=30:2 patent=26:2 path=28 pathog=13 pathol=12:3
patien=12:7,14,16,21:2 patoge=13 patroc=25 patter=17:3,26:2,34 paulo=7:2,29,35 paveme=10 pay=5,6:2,35:2,36 payday=7 paying=6 paymen=7:5,17:2,29 payout=7
paysli=15 pcb=9 pci=7:8,14 pdf=0:3,15:6 pdfs=0:4,15,36 peak=1,7,15,17,24,25:3,34:3 peakin=34 peaks=7,33:2 pedido=6,16 pelicu=8 penalt=32:3
people=0,8:2,9:2,19,24:3,26,28:2,32 pequen=36 percen=0,7:3 percep=10:13 perdid=7 perici=3 period=33 permis=27 permit=0
person=3,4,6:3,8:6,14:2,15:3,16,24,32,35,37 perte=29 perzep=10 pester=0 petaby=2,10,19 petici=4 petit=35 petite=36 petiti=24 peuven=12 pgvect=1:4
pharma=0:2,14:2,21,33 phi=3:2 phone=0,7,9:2,12:2,14:7,15:3,21,26:2,37:4 phones=9,15,21,31 photo=26:14,34,36 photog=15:2,26 photon=31 photos=0,12:5,24,34:2
physic=22:2 physiq=30 pick=6:2,25 picked=8 pickin=22:3 pico=34 picos=33 pics=24 pictur=9:2,12,23,24:7,26:4,34:7 pida=6 piden=6 piece=26 pieces=6,8 pied=9,31
pii=14 ping=20:2 pings=20 pins=25 pipeli=10,13:7,14,22,28:8 pipes=11,23 piste=11 pit=10 pix=7:2 place=7,18:4,26,27,30 places=6 plain=0:4,32,36 plakat=34
plan=6,11,16:2 planch=9 plane=5 planif=6 planne=6,11,16:5,23 planni=1 plans=23,36 plant=9:2,11,13,23,26,30:2 planta=9,23 plants=9:3,27 plata=27 plataf=27,28:2
platef=27,28,30 platfo=4,18,24,25:3,27:3,28:4,30 plattf=18,28:6 play=20,22:4 played=8 player=17,20,29:2,31 playli=8:2 plc=9 plcs=11
please=3,4,5,8:2,9:2,15,17,18,34 plenty=0 plots=21:2 pluie=32 plumbe=6 plums=9 plus=0,1,8:2,14,18,26:2,32:2 plusie=2,5:2,21,29 plz=8 poco=36 podcas=8:4,24,25
podria=19 poids=15 point=4:2,5:3,7,18:7,26 pointe=33 points=2,7,23:2 police=30 polici=0:2,19,22 policy=0:4,15,19:3,22:7 polite=36 politi=0,22:2 pompes=11
pool=21,32 poolin=20,21 pools=1,4 poor=9:2 popula=13 por=0:3,4,5,6:2,7:5,11,12,13,15,16:3,17,19:2,22:2,23,24:2,25,27,31,34:2 port=0,23:2,31
portal=0:5,8,13:2,35 portef=19 porteu=19 portfo=19 portin=7 portug=14 posent=0 posibl=19 posici=20,37:2 positi=20,37:12 possib=0,4,11,13,19:2,26,36:2
post=6:2,15:2,22:2 postca=34 poste=16 postei=15 poster=34:2 postgr=19,27:2 posts=24:2 potato=9 poultr=9 pour=0:2,5:2,7,8:2,10,12,17,18:2,19:3,23,26,30,31
power=0,16:9,27 ppo=22:5 practi=12,36 pre=2:4,12:3,35:2 preana=12 preced=0 precio=20:2 precis=4 predec=11 predic=11:8,16:5,19:2,21,25,29,33:4,37:3 predir=11
preemp=13:4 preent=2:2 prefer=0:2,3:3,6,7:2,16,22:4,28 prefil=4 prefix=4:3 pregun=0:3,32 preis=20:2 preise=20 prem=14,22,23:2,27,28,30,32,33 premie=19
premis=7,12,15,19,23,30 premiu=33 prenat=36 prend=29 prepar=16:2 prepay=19 presqu=36 pressu=11,23,37 presta=35:2 presup=0,5,14 pret=35 pretra=2:6,3
preven=11:3,32 prever=16:3 previe=6 previs=11,16:2 prevoi=16:3 price=16,20:5,33:2 prices=20:2,37 pricin=0,18,20,27,33:2 princi=6 print=9,16 priori=4,12:2,13:2
pris=16 privac=21:3 privad=31 privat=4,28,31:7 privee=31 prix=20 pro=5,7:3,13:2,14,17,18,20,25,35 probab=19:3,25 probes=11:2 proced=0:5,30
proces=9:3,15:3,22,25 procha=16 procur=6:2,19:2 produc=0:4,3,4:4,5:2,8:2,9:2,10,16:3,19,25,26:2,28:6,34:4,36:2 produi=0,5,10,16,26 produk=8,26 profil=8:4,24
progno=16 progra=0,6,10,13 projec=5,36:2 promis=14,20:3 promo=7 promot=25,28 prompt=5:9,17 propen=19:3,27:2 proper=0,6,16,19 propia=33 propie=1 propio=4,30:3
propon=8:2 propos=6,7,8:5,14,19 propre=4,7 propri=1:2 protec=0,24 protei=2:2 protok=0,5,17 protot=10,36 prove=35 provee=5 provid=0,1:2,4,5:2,18,19:2 proxim=16
proxy=5:4 prueba=22 prufbe=1 prufen=6,9:3,17:2,24:2,35:2 prufun=3,24,35 pub=20 public=0:2,4,7,25:2,28,30,33 publie=24 publiq=28 publis=25 puede=0 puis=12,22
pujar=25 pull=6,15:5 pulled=1,15 pumpin=23:2 pumps=11:4,23 pumpwe=11 punto=5 puntua=7,19,37 purcha=7,8,15 purvie=27:2 push=9,10:3,15 pushed=9 put=0:2,3,5,8,22
pyme=36 qdrant=1:3 qlora=3:2 qps=25:6,26 quadru=22:2 qualit=9,14,17,23,27:2 quanti=16:2 quarte=3:2,9,16,19:4,21,26:2,35 quatre=35
que=0:4,4,6:6,8:3,9,11:3,15,19:2,22,23,24,28:2,29,37:2 quejas=14 quelle=0:2,16 quello=1:3,30 querem=2,4,7,9 querie=1,13,17,26:3 query=0,6,27
questi=0:10,1:5,6,30:3,32:3 queue=4,15,20,24:3,33,34 queuei=4 queues=4,28:2 qui=0:3,6:3,33 quicks=27 quiere=12,16,36 quitan=37 quitte=12,33 quota=5
quotas=5:5,28:5 quote=0,33:2 quoten=5,20 quotes=0:3,6,17,33:3 quotid=8 quotin=0:2 qwen=1:3,3:4,4:6,30 race=22 racing=22 rack=30 racked=30 racks=2,9,33:4
radiog=12:2 radiol=3:2,12:8 rag=0:3,1:3,30:2 rail=2,23 rails=0 railwa=9 rain=32:3 rainy=34 rames=11 ranche=1 rand=31:2 random=5 range=37:2 ranger=0,9
rank=8:3,19:3,25:3 ranked=3 ranker=8 rankin=22 ranks=19 rapido=2 rappor=5 rare=10 raros=17 rate=15,17,19 ratenk=35:3 rather=27 raw=2,11:2,21:4 ray=12:2,22
rays=12:4 rdma=2:2 reach=5 read=0,6:3,8,12:2,15:5 reader=8:3,12 readin=0,11:4,12:2,15,17:2 reads=6:3,13:2,18:5 ready=16,19 real=7:5,14:2,17,19:2,20,23,25:2,26
realid=31 realit=31:2 reall=17 realti=8 reason=7:2,22,33,35:10 rebook=6:4 rebuil=18 recalc=19,20:8 recali=23:3 receip=8,15:3 receiv=15 recepc=6 recept=9
recett=8:2 rechaz=35:3 rechen=0:2,14,28,30:2,31,33 recher=1,26:3 rechne=19 rechnu=7,15:2 rechtz=11 recibe=0,34 recibo=15 recipe=8:2,23:2,26:2,36:2 reclas=26
recoge=12 recogn=9:2,31 recoiv=0 recome=8:2 recomm=8:4,19 recomp=18:2,20 reconc=6:2 recons=21 record=10:8,14:3,15,17:2,19,21:6,32:5 recour=24 recs=8 recupe=7
red=2,17:2,24,30:2 redact=5:3,14 redemp=7:2 redepl=3:3 redis=7 redlin=3:2 redo=3:2 redshi=19:3 reel=7:2,16,18,19:2,25 reembo=6:2,7 reentr=3,8:2,12
refere=0:3,31 referr=12 refine=17 refres=3,8,16,19,20:2 refrig=37:2 refuer=22 refund=6:2,7 refus=35 refusa=35:3 refuse=7:2,29 regen=32
region=0:3,2,4,17,25:3,28,29:19,31,35 regist=3,6,15,17:2,18,21:4,28:7 reglem=35 regres=3,10:3 regula=0:4,7:3,33 reicht=33 reimbu=7 reinfo=22:2
reject=7:2,9:3,35:2 rejeu=10:2 reklam=6 relais=29 relay=7 releas=3,10,28:4 releva=0 reliab=9 relire=15 remain=4,11,26 rembou=6,7:3 rememb=6 remett=3 remont=11
remote=31:5,37:6 remoto=37 remova=24:2 remove=24:2 rempla=27 rencon=8 render=31,33,34:3 rendus=3,14 renewe=19 renfor=22:2 rent=7,33 rental=7,35,37 rented=33
rents=9 renvoi=0 reorde=8 repair=0,6,7,11 repart=20 repeat=5:2 repere=7:3,9,17 repert=0 replac=2,11:2,27:4 replay=10:6,20,31 repli=5:2 replic=23:5,29
replie=0:3,3,36:2 repliq=23 reply=0:2 repond=0:2 repons=0,7,8,14,35 report=3:3,5:2,6,11:3,13:3,14,15,27:2,30:2,35:2,37:4 repos=3 reprod=28 reps=0
reques=4:3,5,6:2,7,25:4,29:2,35 requet=7,26:2 requir=1,21,35 rerank=26:3 rescue=0 resear=1,6:2,13,28:4 reseau=17:2,23,30:2 reserv=6:3,20:2 resets=6 resili=19
resimu=10 resolv=17:2 resour=17,35 respec=0 respon=0:2,4,6,25,29 respue=0:2,7 rest=0,15 restar=2:2,6:2 restau=16,18,23 rester=26:2 restor=23
result=8:2,13:5,15,16:2,19:8,22,25:2,26 resume=32,36 resumi=14:2,32 retail=7,16,25:3,32 retenc=17 retene=7 retent=11:2,14,17:3 retina=12:3 retino=12 retiro=7
retrai=3:2,7,8:2,9:3,10:3,12:2,20:3,31 retrie=0,1:2 retrou=26,32 return=6,19,26,31 reunio=14 reuse=18 reveal=17 revenu=0,16,25 review=19,24:5,34 revisa=24:2
revisi=15:2,24,35 reviso=24 revus=15 reward=22:8 rewrit=36:2 rfp=1 rgpd=0:3,6,8,12,33,35 ride=20:2 ridepo=20 riders=18,20 riding=37 rien=19,36 riesgo=19:2
right=0,9,20 ring=7,11 ringin=0:2 ripene=9 risk=6,7,13:2,19:3,33:2,35:5 risky=24 risque=19 risse=23:2 rlhf=22:5 rna=13:3 road=10,23 roadsi=31:2 robada=7
robado=24 robot=0,6,9:4,22:3 robota=10:2 robote=22 roboti=22 robots=6:2,9:2,10:2,11,22:5 roce=2:2 rohdat=21 roll=10:2 rollba=28 roller=11 rollou=4,10,22:3,28:3
rolls=9,16 rompa=11 rontge=12:2 room=0,12,23,26:2,30:2 rooms=34:2 rope=0,11:2 rotos=9 roughl=0:4,11,34 round=31 rounda=32:2 rounds=21:2 route=5:2,37 routes=37
routin=4 rows=15,21 rpo=29:3 rps=7:2,18:2,25,26 rtb=25 rto=29:12 rtx=4 rufen=11:2 rule=0,35 ruled=30 rules=0:5,7,15 ruling=0:3
run=0:3,1:2,2:6,4:2,6,7:2,9,12,13,16,18,19:4,23,28,29,30,34:2 runboo=0 rund=0 runnin=1:2,6,7,8,22,34,36 runs=5:2,9,12,13,18,19,28,33:2,36 saas=0,7 sachbe=0
safety=0,24 sage=9 sagema=18,35 sailin=20:2 saisir=15 saisis=15 salas=6 sale=0,7:2,19 salen=12,21 sales=0:2,6,14,16:3,27 salesf=14,19,27:3 salga=0 salir=14
salle=30 salon=34 same=0:2,8,12,18:7,27:2,28:2,29:3 sammel=37 sample=13:6 sancti=5 sandbo=6,27,30 sandwi=16 sans=21:2,23,24,30 sante=33 sao=7:2,29,35
sap=6:2,15:11,27:3 sateli=16 satell=9,17 saturd=34 satz=32 satzen=0 satzun=0:2,36 saves=13 saw=9:2 sawmil=9 saws=9 say=7,9,14 says=0 scale=4:2,10:3,34:4,36
scalew=0 scalin=4:2 scams=24 scan=9,15,20:2 scanne=11,12,15,17 scans=12:3,15:4 scelle=30 scenar=10:4,23:4 scene=26,32:2,34 scenes=10:5 schade=3:2
schedu=2,23,28 schnee=37 schnit=4,5,12,19 school=15,24:2 schrei=19 schwed=0 schwei=5,9:2 schwin=11,23 scie=9 scienc=18:3,27,28:3 scient=11,27:4,28:8
scoote=20,37:3 scope=2,7 score=7:2,14:2,19:6,35:2,37:7 scorec=35 scored=14,19,37 scores=13:2,19:4 scorin=7:3,12,18,19,25,29,33:2,35:6 scout=4:2
scratc=2:6,3,9:2 screen=7,8,12:4,13,24:3,32,33 script=34:2 sdxl=34 sea=9:2 seabed=9 sealed=30:2 seam=9 search=0:3,1:3,6,8,10,14,17:4,25,26:10,30,32:4 season=11
seat=16,31 sec=17 sechs=12,21 second=0:9,1,4:3,7:11,11:10,12:3,13,15,17:16,18,20:6,23,24:3,25:3,26:7,29:2,32:3,34,35:6,37:3 secrec=0 secret=5,33 secuen=13:2
secure=21:3 securi=30:2 sedes=29 see=5,8,9:2,16,21,23,26:3 seed=21:2 seedli=13 seeker=8 seen=9:2 sees=14:2,21,26:2,37:2 segmen=12,19:2 segun=0,8
segund=0:2,7:5,11:2,17:2,24,34,35 seguri=30,32:2 seguro=0 sehen=26,37 seilba=11 seilsp=11 sein=19 seismi=2 seiten=0:4
sekund=0:4,7:3,11:2,17:2,18,20:2,24,25,35,37 selbst=4,6 select=3,8,10 self=0,1:4,4,5,6,10:3,17:3,22:4,24,28:4,29,31 selfie=34 sell=7,8,16 sellad=30 seller=24:2
selon=8 semafo=22 semain=16,19 semana=6,13,16,19 semant=1:2,5:3,26:2,27 sembla=26 semenc=21 sencil=6,36:2 send=9,11:2,15,21,24,26,37 sender=32 sends=11
sense=25 sensor=10:2,11:5,17:2,23:9 sent=1,12,15:2 senten=3:2 sentim=14,19 seoul=29 sepa=7:2 separa=3 sepsis=21:3 seq=13:2 sequen=13:8 series=8,16 servan=1
serve=4:9,12,29:2,33:2 served=2,18,29,33:2 server=3,4,7,9,12:3,15,17,21:3,26,30:10,36:7 serves=29 serveu=7,21,30:3
servic=0:5,1,3,4:3,5,6:4,7,11:3,12,14,15:2,16,18,20,25,26,28:5,29:5,30,34,35 servid=12,17:2,30 servin=2,3,4:2,18:5 servir=4:2,29,33:4 ses=21:2 sesgos=35
sesion=4 sessio=4:2,20,32 set=2,3,14,17,23 sets=18:2 settle=0,7:2 seul=5,18 seule=28 seven=21 sevent=0 severa=4:2,5,6:3,21 sexual=34 sft=3 sftp=15:3 sglang=4:3
shadow=5:2 shall=1,4,30 shangh=29 shape=3 share=5,18,21,28 shared=5:2,18:3,21,28 sharep=0:7,6 sharin=16,21:2,28:2 sheet=6 sheets=0:2,15:2 shelf=0,9:2
shelve=8,22 shift=0,10:2,12,14,16 shifts=9,24 ship=10,20 shippi=10,15,28 ships=9,23,37 shoes=26 shoote=17 shop=0,7,8,9:2,16:3,19:2,25,27,32,34:2,35,36
shoppe=8:2,19,26:4,35 shops=7,9,16 short=32,34 shorta=21 should=0:4,3,5:2,7,8,9:2,12,18,21,26:2,28,29,32:2,34,35 show=0,8:2,15,21,26:3,31,32:3 shown=14,20:2
shuttl=10:5,31 sich=20 sick=9:2 side=21,22:2,25:3,36 sidebo=26 sign=6:3,7,12 signal=7,9:3,11,17,20,37 signat=15:3 signed=5,28,30:4 signs=12:2 signup=7
silber=27 silver=27:2 sim=7,10:2,22 simila=1,8,13,26:6 simple=6 sims=22 simula=2,10:17,22:19,23:13 simuli=10,23:2 simult=4:6
sin=1:2,7,8,9:3,10,12,16,19,21:4,30:2,34,36 since=33:2,37 sind=1,36 singap=0:2,20,24,29:4 single=4:3,5:2,9,13:2,29 sinies=6 sit=0
site=0,7,8:2,9:6,12,24:4,26,29:4,30,33,36 sites=0,29 sitewi=11 sittin=32 situat=10:2 sitzun=4 six=21,34:3 sixty=5 size=0 sketch=26,34:2 skew=18 ski=11:2
skin=12:3 skip=7 skizzi=3 sku=16:6 skus=8,16 skyscr=22 sla=29 sleepe=9 slides=12:2,15 slips=15:2 slot=6 slots=6,14,25:3 slow=9 slurm=2:9 slurs=24:2
small=3:2,5,9:3,35:4,36:2 smart=9 sme=35 snakem=13 snaps=26:2 snapsh=15:2,26 snowfl=16:3,19:4 snowpl=37 sobera=30 sobre=0:2,1,30 sobrev=29
soc=0,7:2,17:4,21,27,33 social=24:3 societ=36 socios=19:2 sofort=7:3,29 softwa=6:5 soient=15 soil=13 solar=16 sold=29 solder=9:2 solici=35 soll=12,16,33,36:2
sollen=0,1 solo=18,36 solven=27 somati=13 somebo=15 someon=0,7,17 someth=0:2,11,36:2 someti=9 somewh=0 sommes=7 sonar=9 sops=0 sorry=4 sort=8,9,15:2
sorted=9,15 sortie=8,9,19 sorts=8 sospec=7:2 soudur=9 source=0:6,1:3,27:3,30:4 sous=7,11,14,32 south=0,7,37 southe=29 souver=30:4 sovere=30 sox=27 spa=0 spam=7
spanis=14:4 spare=6,16:2,26 spark=8,27:5 speak=3 speake=14 speaki=14 speaks=0 specia=3:2,12 specie=9:2 specs=0 speech=2:2,14,24,29 spend=0:2,5:4,18:2 spendi=5
spends=5 spiele=23 spikes=33:2 spill=5 spills=33 spitze=20,25,33 spoila=37 sponso=25:8 spoofi=17 sports=31,32 spot=4,9:5,13:7,14,15,16:3,17:4,19:6,25:3,34:3
spotte=7,17 spotty=9 sprach=5:2,14,29 spraye=9 spread=37 sql=3,27 squad=5:5,18,28 squads=5:4,18 sres=0 sso=0:2 stack=1:4,10:2 stadiu=31:4 stadtw=16
staff=0:4,4,5,16:2,24:3,30,32 stageh=0 stairs=22 stamps=15:2 standa=0,4,28:5 standl=33 stando=29:2,37 stands=0,7 starco=3 start=8:2,36 starti=28 starts=8:2
startu=4,10,36 state=1:2,37 statem=6 statio=9,16,31:2 statis=5,13 stats=31 statt=26 stay=9,12:7,16,19,21:2,26:2 stays=7,12,21:3,24,30,33:2 steere=29,31
stelle=0,32 step=14 steps=14:2 stereo=10:2 steuer=22 stichw=26 stimmu=14:2 stock=16,20,26 stockh=5,11,20,21 stolen=7:6,24:2 stop=0,5:2,7:4,9,11:2,18:3,28
stoppe=7:2 stops=11:2,23 storag=2 store=2,7,8:2,9,13:2,16:3,18:7,27:2 stored=15,32 stores=11,32:2 storie=34 storms=17 storyb=34 straig=15 strand=6:2 strang=17
stream=4:2,8:4,17:4,18:5,19,20:4,24:4,31,37:2 stress=33 streue=37 stripe=26:2 stroke=12 strom=20 stroml=16 stromn=23 studen=0:2,5,35,36 studio=34,36:3 stundl=8
style=0,3:5,4:3,30,34:4,37:3 sub=17,20 subast=25 suben=24 subida=24:2 subir=26 subjec=5 submar=30 subscr=8:2,19:2,21 subsid=5:2 substa=16 substi=8 subtit=14
suche=0,26 suchen=0:2,10 sudden=17 sugeri=8 sugges=8:5,14:4 suite=3:2 summar=0,9,14:5,29,30:3,32:7,36:4 sumo=22:2 sunday=16,19:2,34 supera=6 superc=2 superm=8
superv=35:2 suppli=1,6,15:2 supply=27 suppor=0:3,3:4,12,14:3,19,30,36 sur=0:3,1,2:2,3:2,4:2,5,7,9,11,12,13,19,22,23,26,29,30:3,33:2,35,36 surge=20:3 surger=31
surpri=5 survei=11,13:2,17:2,32:2 survey=10 surviv=21,29:5 sus=36 suscep=19 suspec=7 suspic=7:3 sustit=27 swamp=27:2 swap=3:2,7 swaps=0 sweden=0,5,37 swift=7
swimmi=32 switch=5:3,9,23 switze=0,4,14,33 sydney=7,29:3 sympto=0:2 sync=9 synony=26 system=0,2:2,6:3,9,15,19,27 systm=8 szenen=10:2 tabell=27:2 tabla=19
tablas=27 table=0,1,7,8,19 tablea=16:2 tables=27:10 tac=12 tag=14:3,15,24,35 tage=11,16,17 tagen=19 taglic=20,24 tags=23:3 tailor=8 take=0,2,3:3,19
taken=14,32:2 takeov=7:2 takes=5,14,29 talk=6,14,29 talkin=14 talks=6 taller=11 tape=32:2 tapete=26 taps=7 tarif=20 tariff=0:2 tarjet=7:2 tattoo=26,34
tax=0:2,19 teach=3:3,22:5 teak=26 team=0,4,5:3,6:2,7,11,18,19,28:3,36 teams=0,4:4,5:3,18:12,28:5 tears=11 techni=0:2,11:3,30,31 tecnic=0,11 teenag=24 tei=1
teilen=21 telas=26 telco=19:2 telcos=21:2 teleco=7,14,17,19:2 telefo=12,14:3 telema=37:2 teleme=11,17:3,21,37:3 telesi=11 tell=9,11:5,16,35:2 temper=11:5,37:2
templa=28 temps=0,7:2,16,18,19:2,25 ten=8:2,11,19,22,26 tenant=0,6,17,28,35 tender=1 tenfol=33 tensio=11:2 teraby=27 terada=19,27:5 tercer=1 terces=12
termin=6,17,23,36 terms=0 terraf=6,29 test=3:2,10:6,23:2 tester=23 testfa=10 testin=8 tests=6,8:4,10,25,33,35 text=2:3,14:2,24:2,26:2,29,34:6,36:2 textas=36
texte=24,26,34,36 texten=0 textes=0,26,36 textil=9 texto=34:2 textos=36:2 textra=15 texts=26,36:3 textur=24:2 than=0:2,4,6,24,27,29,34:2 thank=9
that=0:7,2,3:3,4,5:2,6:20,8,9:4,11,12,14,17,19:2,21,26:2,29,34,35,36:6 theft=7:2,32,37 their=0:3,5,6:2,7,25 them=0:4,2,5,6,8,9:2,11:2,14,15,18,21,23,24,30
themse=28,33 then=3,10:2,12,13:2,14,22:3 there=0,3,5,7,8,12,17,19,26:2,31 therma=23 they=0:4,6,7:5,8:4,9:2,11,12,14,17,24,32 thing=0,5,17,35,36:2
things=0,8:2,14 third=1,7 thirty=10,27,36 this=8:2,26:2,35:2 though=7 thousa=0,2:3,3,6,7:2,8,13,15,22:4 threat=24 three=0:3,8:2,9,11:3,15,19,24,25:2,29:3
threw=0 throug=0:4,4:5,5:2,6:2,11:2,13:3,14,15,21,25,28,29,30 throw=8,24:3 thru=4 thumb=35 thumbn=34 ticket=0:2,2,3:5,6:2,7:2,11:2,19,35:2,36 tide=23
tiempo=7,19:2,25 tienda=7,8,16:3 tiles=9,26 till=7 time=4:3,7:5,9,11,13,14,16,17,18:7,20,25,29,37:2 timeou=25 times=20:2 timest=18 timeta=23 tiny=36 tipo=30
tippt=34 tissu=9 titles=8 titres=14 titulo=8 tms=15:2 tochte=5 toda=19:2 today=5,7,27,28 todo=30 todos=0 togeth=21:5,27 tok=2 token=2:3,4:12,29
tokens=2:13,4:2,5 tokyo=17,25,29:3 told=0,9 toll=20 tomorr=16:5,23 tone=3:3,14 tonigh=23 too=7:2,9,12,16,24,31,32 tool=0,6,36:2 toolch=28 tools=6
top=7,8,19,27:2 topic=3,14 tops=4 tor=20 torque=0 total=2 tourne=21,33 tous=19,32 tout=19,30 toutes=2,11:3,37 toward=23 toxic=24 toxici=21 tpot=4 tps=7:3
tpu=22 tpus=22 trabaj=15 tracea=5,12:2 traces=11 tracke=28:2,37 tracki=28:2 tracks=8 tracto=10:2,37:2 tradem=26 trader=14 tradin=17,33 traduc=30:2
traffi=8,17:2,20,22:3,23,29:2,33:2 trafic=17 trailc=9 traile=37:2 train=2:6,9,10:8,11:2,12:2,21:6,22:3,27:4,33:3 traine=2:2,9,12:2,22,27,31:2,32,33:3
traini=2:4,3,7,8:2,9:7,10:4,12:7,18:12,21:2,22:4,27,28:2,31,33:6 trains=6,21,33 traite=6,16 tramit=6:2 transa=7:5,21 transc=3:2,14:12,19:2,30
transf=2,7:10,11,27:2 transi=7 transk=14,19 transl=14:2,19,29:3,30:3 tras=3,14 travel=0,6:3,21:3 trazab=12 treads=9 treate=35 treatm=0 tres=29
triage=3,6,12:3,29,33 trial=21:2,22:4 tricol=22 trier=8,9 trigge=10 trilli=2:4 trino=27 trip=6,20:2,31 triple=33:2 trips=37 troubl=11,37:2 trouve=26
truck=10,32:2 trucks=10:4,16,23,37 true=17 trust=24 try=23:7,34:2 ttft=4:4 tumor=13 tumour=13:3 tune=3:4 tuned=3,29 tunele=17 tuning=3:3 tunnel=17:4
turbin=11:3,23:3 turkis=0,14:2 turned=15,19 turns=34:2,36 turnst=20 twelve=18:2,32 twenty=7 twice=19 twin=23:9 twinma=23 twins=23
two=0,2,3:3,7,8:2,11:2,12,14,20,24,25,29,30:2,32,35:2,36:2 type=0:7,26:2,29,32:4,34 types=34:2 typica=0 typing=0 tyre=9,37 uber=0:3,2,4,11,30,33 uberga=15
uberge=15,19 uberho=7 uberne=15 uberni=29 uberse=14 uberst=29 ubertr=21 uberwa=17,32 uberwe=7:2 ugc=24 uhr=16 ukrain=0 ultras=12 umsons=36 umspan=16
una=4:2,6,7,11,12,19:4,23,26:3,29:2,34,36 unas=34 unclea=15,24 under=0:4,4:4,6,7:3,8:2,12,15:3,17,18:3,24,26:2,29:2,30,31,34,35:2,36 unders=4,26,35 underw=35:2
une=0,5,7,19,22:2,23,26:2,28,29,32,33,34,37 unica=5 unico=5,28 unidad=4 unific=27:2 unique=5,15,16 unit=5:2 units=5:2,11:2,28,31 unity=27 univer=5,12,27,28
unnoti=29:2 unos=0 unser=0,33,36 unsere=0:3,1:2,3:5,4,10,18,19,24,33,36 unsich=15 unsure=0,6,15:4 unter=0:3,4,11,18,24,29 unters=1,14,15 unusua=7,17
update=6:2,9,17,20:5,21:7,25,30:2,37:3 uplink=9 upload=10:3,24:6,26:5,36,37 ups=7 uptime=4,7 urbani=0 usa=34 usage=5 usando=0
usd=0,2:2,3,5:3,6:2,15:2,19,34:4,36 use=0:2,4,5,9,11,12,16:2,17,19:2,22:2,24,27,36 used=7,12,19 useful=11 user=6,7,8,22,24,34
users=0:4,4:7,7:2,8:4,24:2,26,29:2,30,34:2,36:4 ushers=0 usine=23 using=1:3,3,22 usr=8 usuari=4,8,24:3,29 utilis=7:2,8,19 utilit=14:2,15,23:2 vacant=19
valida=10:2,35:3 valide=12:2 valley=9 value=11,19 values=0,11,17,19 valve=23:2 valves=23:2 vannes=11 vans=37:2 variab=18:5 varian=8,13:10,34 varias=21,29
varies=12 varios=5,18,21:2 vats=23 vcf=13:2 vecino=0 vecteu=26 vector=26:2 vehicl=10:3,31,37 vehicu=10:3 vendor=0,1:3,5:9,6,10,15,18:2,29 ventas=16,27
ventes=16:2 ventil=22 ver=23,26 verarb=10 verbot=24 verbra=16 verdac=7 verdic=7:2,9,11 verein=0,36:2 vergeb=35 verifi=15,22 verify=6,12 verlas=0,12,33 vermit=4
vernet=37 verord=35 verpac=9 vers=5:2,19,33 versch=6,14,32 verser=15 versic=0,19 versio=3,22,29,35 verste=25:2 versto=11 versuc=10,21,22 vertex=0,3,8 vertra=19
verwal=7,30 verwen=0 very=9 vests=9 veteri=12 vetted=24 veut=15 vez=19:2 via=0,1,5,27,31,33 viaje=20 viajes=6:2 vibrac=11 vibrat=11:7,23 vida=28
video=10,19:3,24,25,31:4,32:6 videoa=31,32:2 videos=24:3,32:2 vidoe=8 vie=28 viele=16,18 vienna=0,4 vienno=16 vier=9,35:3 view=31 viewin=8 vin=19 violen=24:2
vireme=7:2 virgin=25:2,29:4 virtua=5:2,22,23:7,34:2 virus=13 visa=15 visibl=8,20 vision=9 visite=8,16 visito=0:2,8:3,20,26 visits=16 visto=8 visual=9:2
visuel=9 viva=23 vivant=23:2 vivo=20,23 vllm=1:4,4:10,5,22 vlm=32:2 vms=21 vocabu=3:2 voice=3:2,14:4,24,29 voie=28 voient=0,16 volcar=15 voles=24 vollst=30
volunt=8 vom=28 von=1,2:2,3,11:2,13:2,20,32,37 vor=5,7:2,9 voraus=11,16 vorbef=12:2 vorbeu=12 vorher=11:2,12,16:2 vorsch=8:3,14 vortra=2 voulon=0,1 voz=14
vpn=4,33 vuelos=6 wahrsc=19 wait=0,6:4,7,8:2,34 waits=7,34:2 wake=17:2 walk=22 wallpa=26,34 wan=9 want=0:4,2,3:2,4,8,9,11:3,15,18,19,21:4,26,30:3,32,36:2,37:2
wanted=5,18 wants=0:3,5:3,7:2,8:2,11:2,12,23,26,28,30,32,34,36:6 ward=16 ware=23 wareho=9,16:2,19:6,22:2,27:2 warenk=8 warn=11:3 warnin=11,20,31:5 warnun=31
warran=6 warten=36 wartun=0:2,11 was=7:2,23 wash=17 wasser=23 waste=0,13 watch=8,17:3 watche=11:2,17:3,28 water=11:2,13,16,17,23:2 waterc=34 wavele=31:6
way=5,28,30 ways=18 weapon=24 wear=9,11 weathe=2:3,16:3,20 weavia=1:3 web=2,8,9,27,36 websei=36:2 websho=26,27 websit=36:4 wecken=17 weeds=9:2
week=3,6,11:4,13:5,14:2,16:4,19:3,21,22,32 weeken=19:2,36:2 weekly=3:3,8:2,13:2,16:2,19,20,22,36 weeks=2,11,19 weg=28 weiche=11
weight=0,1:5,4:2,9,10,15:4,21:2,29:3 weka=2:2 welche=28 welcom=16,34 weld=9:2 weltwe=29 wenige=7 wenn=9,23 wer=0 werbeb=34:2 werbep=25:3 werbun=25
werden=16,21,35 were=19 west=0,4,5,7,12:2,15,17,24,25:4,27,29,35:2 wette=20 wetter=16 what=0:3,5,7,8:5,9,16,23:9,32 whatev=0 whatso=0,30 wheat=13
when=0,2,3,5:2,6,9:4,11,15:2,17,20,23,29:2,32,33:2,34:3 whenev=20:2 where=0:5,3,4,12,16:2,18,21:2,23:2,25,26,27,32,33:2,37 whethe=7:2
which=0:4,6,8,9,11:3,19:2,23,26,32 whiche=5 while=0:2,7:4,9:3,14:2,20,21,33 whistl=32 who=5,26 whoeve=24 whole=0,5,13:4,18,19:2,23,29:2,35 why=35:2 wich=0
widget=36:2 wie=16,19 wife=36 wiki=0,1:4 wildli=32 will=0,2,7,11:3,16:2,36 wind=0,11:2,23:3 window=19 windra=11 wine=8 winter=9:2 wir=0:2,7,18,28,30,35,36
wird=9:2,12,33 wire=4:2,7 wissen=0,1:2 withdr=7 within=2,7:8,8:5,9:4,11:2,13,17:9,18,19:2,20:3,26,29:2,31,32:2,34 withou=1,3,5,8,9:3,10,12,17,21:5,30:4,36
woche=13:2,16,19 wochen=2,3,16,20 wollen=30,36 women=35 won=19 wordin=0,14 words=0:3,26,32 work=11:2,24 workbe=28:2 workda=6 worker=6:2,9,16,31 workfl=13:2
workin=9 workli=12 worklo=0 works=11,26 worksh=37 worlds=22:2 worldw=29 worn=32 would=0:2 wrap=14:3 write=14:2,15,19,34 writer=6,36 writes=3:2,6,26,36 writin=6
writte=14:2,18:2,32:2,36 wrong=24 xgboos=7 yaml=17 year=7:2,19,33,36 years=7,11:7,13,17,19,32 yes=4,7,17 yester=0 yet=19,21 yeux=35 yield=21:3 yoga=36:3
you=3:2,9,15,36 your=14,15,17,19 zahlen=18 zahler=16 zahlun=17 zeig=32 zeigen=14 zeitpu=18 zentra=5,18:2 zero=2:2,34:2,36 zimmer=26 zone=20,31 zones=16
zuchte=21 zugang=5:2 zugrif=18 zum=28:3,29,33 zur=15 zurich=0,6,11,13,27,29,33 zuruf=34,36 zusage=35:2 zusamm=14:4,30,32:2 zwei=11,16,29:2,30 zweife=15,24
zweitm=12 zwiebe=9 あた=9 ある=9 いが=9 いた=14,27 いて=0:3 いで=26 いと=6 いま=16 いも=9,15:2 いを=12 い庁=30 い相=8 うな=19 うに=0,28 う壁=26 う片=29 えさ=3 えて=8,23 える=0:3,9,36 え学=27 お客=26
かけ=2 かむ=11 から=0,2:2,8:2,10:2,11:3,14,15,17,20,23,26:5,28:2,32:2,34:3,37 か作=34 か所=18 があ=9 がす=29 がセ=28 がデ=21:2 が一=5,12 が位=37 が低=15 が写=26:2 が切=9:2 が大=6 が安=36
が必=17,35 が手=0 が承=6 が故=37 が最=12:2 が条=0:2 が注=6 が確=9:2,12:2,15:2 が緑=12 が落=29 が見=24 が返=0 きい=6 きで=0:2 きな=30 きは=6 きる=0,26 きを=0,6 き出=7 き方=3 き継=29 き続=9 くこ=9,28 く使=36
ぐ引=29 ぐ特=18 ぐ見=17 けて=2,7,9,11 けの=5 ける=9 けを=21 けア=0 けク=33 け人=9 け定=18 け当=17 け払=36 け生=30 こし=14:2 こと=9:2,28 ごと=5:2,8:3,9,11,16:4,20 さず=21:3 させ=3,29 さな=21,36:2
しい=9,15 しし=14:2 しそ=19 した=0,4,9,11,26 して=0,6,14:2,15,17,19,23,25 しで=36 しと=35 しの=30 しま=9 しや=7 しを=7,11 しラ=10 しロ=22 し不=9 し保=11 し倉=19 し出=0 し分=8 し学=18 し微=24 し理=35
し該=32 じた=30 じよ=28 じ値=18 じ道=28 すぐ=17,29 すま=7 する=0:2,2:2,5,6,26 すア=26 すサ=0 す画=26 ずに=21:2 ず共=21 せた=29 せる=3,11:2,17,22 せん=16 そう=19 その=7:2,9:2,20 そば=31 それ=6
たい=0,4,7,9,11,14,26,27,29 たぐ=18 たら=29 たり=9 た分=36 た商=8 た家=26:2 た映=31 た服=26 た網=30 だけ=9,18,21,33,36 ちた=29 ちて=29 った=8,31,36 って=9 つい=0:3 つか=11 つけ=7,9,11,17 つの=5:2,9
つ目=35 つ落=29 てか=23 てそ=9 ても=9:2,29 てト=8 て会=15 て出=6 て止=7 て社=0 て答=0 て自=2 て要=14 て計=11 て試=23 て質=0:2 て車=9 て運=37 て順=25 でき=0,26,30 です=9,16,26 での=28 でも=9:3,26 でオ=1,3
で使=27 で傷=9 で共=18 で処=13 で判=7,9,35 で利=28 で制=22 で印=9 で各=5 で同=18,28:2,29 で商=26 で回=0:2 で外=9 で大=2 で学=21:2,22 で安=36 で実=33 で弾=24 で探=32 で操=23 で数=2 で文=14:3,36 で条=23
で検=17,32 で標=28 で止=7,9 で毎=17,19 で湿=23 で生=30,34 で確=16 で種=9 で稼=29 で管=18 で翻=30 で自=30 で行=6:2,9 で要=36 で試=22 で読=15 で警=31 で返=31 で連=21 で遠=31 で選=9 とき=6
とに=8:3,9,11,16:3,20 との=5:2,16 とま=14 とめ=14:2 とり=8 とシ=10 とド=11 とパ=6 と人=23 と切=5 と大=29 と本=18 と機=27 と特=16 と理=35 と祝=16 と稼=37:2 と署=15 と自=28 と要=0,14,30 と説=35 と配=18
ない=0:2,21,30 なし=17,30,36 なも=24:2 なり=7 な会=36 な判=35 な取=7 な教=36 な画=24 な表=27 な顧=19 にし=0,14:2 につ=0:3 にな=7 にも=27 によ=1 に一=19:2 に不=7 に予=16:2 に会=19 に作=8 に使=27
に保=11:2,12:2 に全=19 に公=3 に共=21:2 に出=21 に到=20 に動=28 に受=11 に合=8 に商=8 に回=14 に対=0,14,17 に排=9 に採=35 に探=26 に接=30 に提=4 に整=27 に更=20 に検=7,17 に構=26,27 に登=14,15 に直=11 に相=8
に知=11:2,17 に確=6 に答=0:2 に翌=16 に聞=6 に要=14 に見=8,11 に覚=3 に質=0 に返=26 に開=4 に集=27 のだ=9 のは=9,15:2,24:2 のみ=30 のエ=6,13 のカ=6,9:5 のク=25 のコ=14 のセ=11
のデ=13,15,21,23:3,27:2,28 のト=2 のド=9 のネ=17 のバ=13 のプ=8 のマ=6 のモ=11 のリ=25 のレ=8 の一=12,19 の下=12,36 の不=7,24 の両=27 の予=5:2,11 の仮=23 の会=6,36 の伝=15 の位=20,37 の住=35 の信=35
の傷=9 の兆=11:2 の入=5,14 の共=5,28 の内=0 の再=18 の写=26 の出=26 の判=35 の利=29 の到=20:2 の収=21 の可=35 の商=26 の四=35 の基=2:2 の報=3 の場=7:2,9:2 の外=9:2,17 の字=14 の官=30 の審=24,35 の専=31
の射=11 の工=9 の庁=30 の弁=16 の引=7 の必=16 の承=35 の振=11:3 の推=4:2 の方=22 の日=32 の映=32 の暴=24 の書=3 の最=23 の来=16 の流=17 の生=5 の申=35 の異=9,11:2,17:3 の疑=9,12 の病=21:2 の発=16 の登=28
の確=19 の社=0 の窓=0,5:2 の競=25 の節=9 の絵=34 の翌=16:2 の職=0 の背=34 の良=8 の見=16,35 の解=19:2 の計=31 の記=5 の認=10 の説=35 の読=12 の販=16 の質=0 の走=10,37:2 の返=6 の通=14 の違=24 の都=20 の閉=30
の需=16 の音=14 はク=33:3 はマ=14 は一=30 は上=6 は二=35 は人=6:2,9,24 は使=0,16 は出=21 は委=35 は導=7 は扱=0 は承=6 は担=15:2,24 は月=14,35 は毎=9 は現=9 は社=33 は自=6,33:2 は院=12:2,21 ばせ=22 ばの=31
ひと=8 への=5 へ振=29 へ登=15 へ移=27 へ通=11:2 へ飛=32 べる=8 べ替=8 ほぼ=36 ぼ無=36 まし=7 ます=9 ませ=16 また=18 まで=6,28:2 まと=14:2 みだ=21 みを=12 み取=15:4 めた=7 めて=37 めに=11 める=6,7,9,14,25,37
めメ=14 もう=29 もの=9:2,15:2,24:2 も使=9,27 も動=9:4 も検=26 も継=29 やポ=34 やマ=0 や不=7 や納=15 や絵=34 や言=26 や返=6 や電=16 よう=0,28 よる=1 らせ=11:2,17 らも=29 らイ=34 らシ=10 らス=34 らラ=34 ら一=8
ら事=2 ら似=26:3 ら合=26 ら回=0 ら場=32 ら学=2 ら実=23 ら改=10 ら故=11:2 ら料=20 ら本=28:2 ら次=8 ら異=11,17 ら議=14 ら運=37 ら重=15 ら雨=32 ら類=26 りす=7 りに=8 りへ=29 りる=33 り分=29 り基=15 り替=5 るこ=9
ると=0,26:2 るも=9 るよ=0 るク=2 るサ=0,34 るチ=0:2 る仕=0 る番=8 る社=1 る質=0 る連=21 れて=9:2 れ以=6 れ値=17 わな=0:2 をす=17 をそ=7:2,9,20 をつ=11 をま=14,18 をア=26 をオ=27 をシ=22 をリ=7,14:2,17,20
を一=2:2,5:2,12,18:2,19 を並=8:2 を予=11,16,25 を代=6 を何=34 を作=2,14,19,27,34:2,36 を使=5,9,30,31 を借=33 を処=6 を出=8,21:2 を判=9 を利=8 を刷=27 を医=12 を即=17 を反=16 を変=23
を学=2,21,22:2 を店=16 を弾=9 を抽=10 を採=19,37:2 を探=0,26:3,32 を提=4,8:2 を撮=26 を操=6 を支=14 を数=11,17,35 を早=11 を更=20 を最=29 を東=29 を検=0,7,9:2,11,26 を模=23 を毎=13,16:2 を求=6
を決=25 を湖=27 を照=6 を病=16 を示=0,35 を社=4:2 を統=28 を考=16:2 を自=1,6,14,24,34 を行=14 を表=0,14 を要=14,32 を見=7,9,37 を言=32:2 を計=19 を試=23 を説=35 を読=15:2 を識=9 を走=10 を追=3 を送=21,37
を運=30 を配=4 を除=24:2 を随=20 を集=37:2 ァイ=3 アの=9,11 アシ=0,6,30 アッ=26 アデ=28 アナ=27 アプ=20,26:2,36 アラ=17 アリ=35 アル=0:2,7,14:2,17,19,20,25 アン=13 ィス=28 ィ画=12 イの=11 イエ=28
イク=27 イト=25 イド=12 イバ=21 イプ=28 イベ=20:2 イム=7,14:2,17,19,20,25 イラ=34 イリ=8 イン=3,9:5,23:2,28,30 ウェ=5:2,11 ウド=33:4 ェイ=5:2,11 ェン=6:3 ェー=12,16 エク=13 エン=28 エー=6:3 ォー=28
オフ=9 オペ=14 オー=1,3,4,27,30 カス=6 カタ=26 カナ=28 カメ=9:6,32 カル=31 カー=7,9,37 キー=5 クか=28 クの=6,17:2 クを=19,27 クォ=28 クソ=13 クテ=17,37 クラ=2:2,33:4 クリ=25 クレ=7 クン=2 ク毎=7 ク率=25
ク管=35:2 グか=26 グの=17:2 グラ=12 グル=5 ケッ=6,34 ケン=13 ケー=4 ゲノ=13 ゲー=5:2 コア=35 コス=16 コネ=37 コメ=8,24 コン=16 コー=14:2,37 サイ=25,28 サポ=0:2 サー=4,6,8,11:2,13,21,23,26,28,30,34
ザー=24,26 シス=0:2,6:2,15,27,30 シミ=10,22:2,23 ショ=10,22,23 シー=10,13,21 ジに=0 ジを=8 ジェ=6:3 ジス=28 ジタ=23:3 ジッ=7 ジョ=0,14,29 スで=28 スに=4 スの=8 スを=9,26 スア=6 スク=6,14,19,35:2
スケ=4,34 スコ=35 スタ=0,2:2,6,30,34 ステ=0,6,15,27 スト=8,16,27,28,34 スラ=12 スワ=6 セル=28 セン=11:2,14:2,23,28 ソー=13 タか=10,37 タで=3,22 タは=11:2,21:2 タを=13,21:2,27,37
タイ=7,14:2,17,19,20,25 タサ=28 タセ=28 タマ=6 タル=23:3 タレ=27 タロ=26 タン=0,6,30 ター=9,11:2,14:2,28,30,34 タ化=15 タ基=27:2 チで=13,19 チや=34 チェ=12,16 チエ=6 チケ=6 チャ=0:2 チュ=3 チー=28
ック=25,28:2,33 ッチ=13,19,34 ット=0:3,6,7,9:3,17:3,22,30,36 ッド=37 ッパ=35 ップ=8,26 ツイ=23:2 ティ=28 テッ=37 テム=0,6,15,27 テレ=17 デジ=23:3 デス=6 デプ=28
デル=1,2:4,3,4,5,9,10:2,18,21,23,28,30,35:4 デー=3,10,11:2,13,15,21:4,27:4,28,37:2 トか=20 トが=6,9:2,17,28 トに=30 トの=5,6,22,24 トを=8,34 トウ=5:2 トカ=7 トッ=8 トブ=28:2 トボ=0:2
トリ=17,28 トワ=17:3 トー=2 ト内=25 ト担=0 ト断=9 ト監=28 ト解=13 ト起=6 ドす=26 ドで=33 ドの=7,12,33 ドを=37 ドア=9,11 ドカ=37 ドリ=28 ドル=6 ド再=6 ナリ=27,28 ニュ=0:2 ニン=3 ネク=37 ネッ=9:3,17:3,30
ノム=13 ノー=28:2 バの=30 バシ=21 バッ=13,19 バリ=13 バー=21 パイ=28 パス=6 ビス=4,6,8,26,28,34 ビニ=16 ビル=23 ピー=7 ファ=3 フィ=12 フサ=28 フト=28 フラ=9 ブッ=28:2 プの=11 プウ=11 プデ=6 プト=5 プペ=8
プラ=21,28 プリ=20,26:2,36 プレ=8 プロ=5,26,28 プン=1,3,4,27,30 プ各=5 ヘル=6 ベル=10,34 ベン=20:2 ペレ=14 ペー=0,8 ホッ=17 ボッ=0:2,22,36 ポス=34 ポン=11 ポー=0:2 マス=14 マニ=0:2 マル=6 マン=12
マー=6 ミス=9 ミュ=10,22:2,23 ミリ=7,8,9:3,20,26:2,31,35:2 ムで=14:2,28 ムに=7,15,20 ムの=27 ムを=6 ム不=19 ム入=25 ム検=17 ム解=13 ム配=13 メト=17 メモ=14 メラ=9:6,32 メン=8,24 メー=9 モグ=12
モデ=1,2:4,3,4,5,9,10:2,18,21,23,28,30,35:4 モー=11:2 ャッ=0:2 ュア=0:2 ュレ=10,22:2,23 ュー=3 ユー=24,26 ョン=0,10,14,22,23,29 ヨー=35 ラで=9:4 ラの=32 ラを=9 ライ=9:5,12,21,28 ラウ=33:4
ラス=2:2,34 ラッ=33 ラフ=12 ラベ=10,34 ラー=17 リに=17 リの=20 リア=7,13,14:2,17,19,20,25,28 リス=8,19,27,35:2 リッ=25 リフ=28 リン=35 リー=0,14,29 リ秒=7,8,9:3,20,26:2,31,35:2 ルか=0 ルで=23
ルに=0,1 ルの=4,28,30,35:2 ルは=9,35 ルや=34 ルを=2:4,3,5,10,21 ルセ=14:2 ルタ=7,14:2,17,19,20,25 ルチ=6 ルツ=23:2 ルフ=28 ルプ=6 ルモ=23 ルリ=35:2 ルー=5 ル付=10 ル入=18 ル学=10 ル未=6 レイ=8,27
レコ=8 レジ=7,28 レメ=17 レー=10,14,22:2,23 ロイ=28 ログ=17:2,26 ロッ=35 ロボ=22 ロン=5 ロー=11,26,31,35:5 ワー=6,17:3 ンご=9 ンで=2,9,22,23,29 ンな=27 ンの=9:2,35:4 ンを=10 ング=3,35
ンサ=11:2,13,23 ンタ=9,14:2,28,30 ンチ=3 ンテ=28 ント=0,6:3,13,20:2,24,30 ンド=8 ンビ=16 ンプ=5,11 ンモ=1,3,4,12,30 ン審=35 ーか=11 ーが=26 ーで=9,28 ーと=11 ーに=14 ーの=11,13,14,34,37 ーは=21
ーを=5 ーカ=9,31 ーク=2,7,17:3 ーケ=13 ーサ=6 ーザ=24,26 ーシ=10,22,23 ージ=0:2,6:3,8,14,29 ータ=3,10,11:3,13,14,15,21:4,22,27:4,28,37:2 ート=0:2,5:2,17,28:2 ード=6,7,26,37 ーニ=3
ーネ=9,30 ーバ=21,30 ービ=4,6,8,26,28,34 ープ=1,3,4,5,11,27,30 ーム=13,28 ール=4,14:2 ーロ=35 ーン=10,12,16,35:5 ー値=11 ー投=24 一か=2:2,18 一つ=5:2,29 一个=0:2,2:2,3,5,29:2,36:2 一人=8
一体=27:2,28 一元=5 一切=30 一地=29:2 一家=8,24 一密=5 一度=18,19:2 一括=19 一次=11,12:3,19:2 一特=18 一的=5:2,28 一管=18 一线=0 一致=18:3 一覧=19 万ペ=0 万个=16 万人=8,19 万件=0,6:2,8,15,20
万份=0,15:2 万元=6,34 万円=14,35 万卡=2 万台=11 万商=8,26 万月=8 万本=8 万条=24:2 万枚=9 万次=0,6,18,25,26 万欧=0 万点=26:2 万用=8:2,19 万种=16 万笔=7 万贷=19 万通=14 万页=0 万首=8 三中=29 三十=36:2
三天=11 三家=21 上で=1,9 上に=26 上の=6,28 上は=6 上一=18 上传=24,26 上做=8 上原=0 上对=16 上报=11,37:2 上推=33:2 上海=29 上用=1,9:3 上看=16 上线=3,28:2 上训=9 上部=4 上長=6 下单=6:3 下周=16:2 下書=36
下架=24 下読=12 不使=7 不共=21 不出=21:3,30 不可=30 不合=9 不同=5 不影=29 不得=9 不想=36 不正=7:4 不用=16,30:2 不能=30:2 不良=9 不行=10,15 不要=9,14,16,19:2,34 不適=24 不需=19 与仿=10 与供=23 与信=35
与发=28 与竞=25 与线=18 专家=12 专线=33:2 专网=30,31 世界=29 业务=27 业授=35 业数=21 业相=9 业部=5 东京=7,8 両の=11,37 両方=27 两个=36 两人=36 两地=29:2 並べ=8:2 个中=2 个了=0 个事=5 个人=36 个会=8 个便=36
个入=5 个初=36 个千=2 个地=29 个客=29 个开=3 个性=8:2 个摄=9 个文=36 个智=0,6 个最=8 个样=13 个算=18,28 个门=16:2 中学=22 中射=32 中心=14,29 中找=32 中文=2 中的=15 为云=15 为我=8 为每=8:2 为电=8 为给=8 为零=34
主播=24 主管=6 义千=5 乎零=36 乐流=8 也要=9:4 习平=28 习训=21,22 习风=13 书提=0 书文=36 乳腺=12 了後=14 了解=0 予兆=11:2 予定=20 予測=16:4,19,20:2,25 予算=5:2,14,35 事业=5 事前=2 事録=14 二名=35 于奖=22
云上=0,4,33:3 云不=10 云专=30 云东=7,8 云以=0,4 云新=15 云端=9 云除=15 互換=4 交易=7:3 产化=30 产品=0:2 产线=9:3 享共=21 享特=18 京と=29 京リ=0,14 京区=7 人が=0,9:2 人に=6:2 人の=19,28 人ひ=8 人へ=24 人创=36
人员=0,30:2 人員=16 人工=6,15:3,24:3 人情=0,14:2 人搬=10 人流=23:2 人配=10 人開=36 亿参=2 从实=28:2 从零=2:2 仓一=27:2 仓库=19 仕組=0 付き=0:2 付け=10 付时=7 付款=7 付费=36 代码=30:2 代行=6 以上=6
以内=0:4,4,7,8:2,9:2,11:2,17,18,20,26:2,31,35 以图=26 以外=0,4 们所=0 们是=8 们的=3:3,8 们自=30 们需=0 仮想=23 件に=0 件の=6,14,20,35 件を=23 件文=14 件系=2 件読=15 价实=13 价平=25 价广=25 价排=25
价接=33 价请=25 任何=30 份报=15 仿真=10:3,22:3,23:2 企业=5,21,35 伏出=16 众生=8 优先=0 会し=6 会员=8,19 会員=8:3,19:2 会我=3 会社=0,11,36 会計=15 会話=6 会議=14 会话=6 伝票=15 传参=21 传感=11 传房=26
传的=24 估与=25 估到=20 估排=25 似た=26:3 似商=26 位の=2 位を=25 位内=30 位听=8 位更=20 位竞=25 位置=20,37:4 低い=15 低コ=16 低时=31 低置=15:3 住宅=35 体の=0:2 体公=8 体化=28 体协=6 体平=27 体的=27 体育=31
体识=31 体采=6 何公=30 何枚=34 余自=29 作し=6 作り=27 作る=2,8,14,19,34:3,36 作を=23 作内=6 作品=8 作处=6 作手=0 你喜=8 使い=16,27 使う=5,27:2,30 使え=9,36 使っ=9,31,36 使わ=0 使用=0,2,5,7,8 使館=30
使馆=30 例と=0 例に=0 例库=0 供し=4 供元=5 供兼=4 供暖=23 供服=29:2 供水=23 価後=3 侧预=31 便宜=13,19,36 保全=11:2 保存=11:2 保守=11,36 保持=17 保留=11,26 保管=12:2,35 保護=14 保险=15 保険=14 信し=4,11
信で=18 信の=36 信を=17 信サ=8 信号=22 信度=15:4 信息=8,15:2,24 信枠=35 信用=35 信评=35 信贷=35 倉庫=19 個人=0,14:2,36 倒检=9 候と=16 候を=11 候補=14 借り=33 値か=11 値を=17 值每=7 值班=17 倾向=4 做一=36
做个=8,36 做代=30 做实=8 做小=36 做带=1 做机=13 做每=8 做流=19 做知=1 做需=16 備の=11,23 傷を=9:2 働さ=29 働し=29 働を=37:2 像か=32:2 像の=12:2,24 像や=26 像を=9,24,32 像カ=26 像中=32 像头=9:2 像検=26
像片=32 像生=34 像留=12 像解=31 像辅=12:2 元へ=5 元管=5 元需=6 兆し=11:2 兆を=11 兆候=11 兆単=2 先仿=23 先屏=24 先模=23 光伏=16 入力=18 入口=5:3 入数=19:3 入文=34 入札=25 入核=15 入済=7 入湖=27 入统=18 入网=5
入通=5 入電=14 全不=30 全会=19 全員=19 全基=13:2 全契=19 全担=11:2 全球=29 全社=27 全部=19:2 公司=0,5,8,36 公庁=30 公有=0,4,30 公開=3 共享=18,21 共同=21:3 共有=18 共用=28 共通=5,21,28 关单=15 关每=15
关键=15 兴趣=36 其余=29 具を=26:2 典を=0 典付=0 典必=0 养老=9 兼容=4:3 内で=30 内に=4,9,11:2,12:2,26:2,35 内の=5,17 内ア=30 内サ=4 内シ=6 内ヘ=6 内决=7 内判=9 内告=11 内容=0,8,24 内广=25 内広=25 内文=0,1
内的=30 内网=30:3 内規=0:2 内训=31 内返=8:2,26 内通=9 内部=0,4,6:2 内障=12 册并=0 册问=0 再利=18 再学=8,9 再执=23 再操=23 再設=6 写代=30 写入=15:2,19:4 写并=14 写文=36 写真=12:2,15,26:5,34 冰淇=16 决策=7
几乎=36 几百=2 処理=6,13 出さ=21:4 出し=7,8,9,10 出价=25 出典=0:3 出内=30 出力=16 出医=21 出名=19 出品=24,26 出处=0 出張=6 出成=11 出机=30 出标=34 出理=35 出院=9,21:2 击率=25:3 分け=8,29 分だ=36 分プ=21
分以=11 分写=19 分和=37 分层=27 分并=19 分析=13:2,14:2 分类=24 分级=9 切な=24 切り=5 切れ=9:2 切不=30 切换=5,29 划员=16 列の=13 创业=36 创公=36 初创=36 初判=12 判例=0 判定=7,9:5,12:3 判断=7,35:4 別し=9
利用=0,7,8,18,28,29,31 别发=15 别合=15 别字=15 别往=31 别模=29 别盗=7:2 到上=28:2 到云=33 到带=0 到着=20:3 到端=25 到达=20 制在=22 制度=0:2 制御=22:2 刷交=7 刷新=27 前に=11 前の=4 前サ=30 前三=11 前发=11
前学=2 前还=19 前運=1 剔除=9 副本=23:2 力を=18 力需=16 力预=16 办理=6 功能=36 加坡=0,14,15,21,29 加学=3 加速=13 务云=30 务器=17,21,30,36 务系=27 动下=6 动传=11 动切=29 动态=20:2 动扩=4:2 动提=15 动操=6
动标=10 动识=15:2 动驾=10:2 助手=0,6,30 助理=6 助诊=12:2 励模=22 動か=11 動き=9 動く=9,28 動で=6,14,24,34 動を=11 動ス=4 動セ=11 動作=9:2 動実=6 動画=8 動運=10 化シ=23 化商=8 化学=22:2 化平=28 化广=25 化推=8
区域=0,7,29,31 区的=9 医が=12:2 医師=12:2 医生=12 医院=12:2,21:3 十个=8 十人=36:2 千亿=2 千件=0,14 千卡=2 千问=5 华为=15 协作=6 单位=30 单和=6,8:2 单字=15 单扫=15 单提=15 单流=20:2 单问=36 単位=2 卡集=2:2
印字=9 即座=17 即接=29:2 厂商=5 厂有=9 厂的=23:2 原因=35 原始=21 原文=0 参数=2,21 双活=29 反映=16 反欺=7 収量=21 发人=30:2 发布=28:2 发现=11 发票=15:2 取り=15:3 取る=15 取引=7 取扱=0 取条=15 取重=15 受信=11
变异=13:2 口で=5 口に=5 口在=33 口径=3 口给=4 口職=0:2 口要=8 口调=5 古着=26 另一=29:2 只传=21 只用=9 只要=16:2 叫中=14 可否=35 可用=29 可申=24 可疑=7:2,24 可能=35:2 可解=35 台の=9:2,11 台下=24 台做=8 台内=24
台替=27 台服=30 台风=11 号制=22 司制=0 司通=5 各シ=27 各チ=28 各ラ=9 各业=27 各地=29 各子=5 各社=5,21 各育=21 各部=5 合う=26 合っ=8 合做=16 合同=15:2 合学=21:2 合建=21 合映=32 合服=21 合格=9 合训=21 合适=8 吉尼=25
同じ=18,28:2 同で=21:2 同一=29 同和=15 同建=21 同时=29:2 同時=4,29 同模=5 同款=26:3 同自=15 名の=0 名を=15 名单=19 名员=0 名开=30:2 名承=35 后上=3 后做=13 后小=14 向け=0,5,30 向联=21 向谷=4 否を=35 否可=7
否決=35 听众=8 告の=25 告位=25 告和=24 告書=3 告枠=25:2 告点=25:2 告竞=25 告警=11,17:3 员做=30 员写=30 员工=0:3 员打=19 员挑=8 员早=16 员检=0 周冰=16 周外=13 周的=16 周给=19:2 味の=36 呼叫=14 和光=16 和内=8
和发=15 和图=24:2 和头=34 和工=37 和并=2 和强=22 和提=15 和摘=14,30,32 和改=6 和故=37 和新=29 和机=27 和水=11 和海=34:2 和电=37 和画=24 和知=0 和签=15 和羊=7 和英=14 和计=5 和通=14 和限=5 和首=8:2 品か=26
品を=8:2,24,26:2 品マ=0 品写=34 品工=9 品手=0 品推=8 品書=15 品画=26 品说=0 响应=0 响用=29 員が=0:2 員ご=8:2 員の=19:2 員へ=11 員を=16 員会=35 商切=5 商品=8:5,16,26:5,34 商平=8 商文=34 問し=0 問す=0 問で=0
問に=0 問応=0 喜欢=8 器人=0:2 器学=13,27,28 器放=21 器日=17 器预=11 四つ=35 回推=8 回放=10 回答=0:8,14 因检=13 因组=13:2 团各=5 团队=18:2,28:2,36 国产=30 图和=34 图搜=26 图服=34 图片=24:2,26,34 图识=29
圏外=9 在上=29 在云=33 在产=9 在仿=22 在区=31 在医=12:2 在比=32 在线=18:2,19 在自=1,30,33 在评=3 在谷=8 在阿=0,4 地の=29 地三=29 地同=29 地域=29 地多=29 地局=31:2 地挂=29:2 地机=33 地立=29:2 地训=33 地部=14
场推=9 场景=10:2 场里=31 坐席=14 坡区=0 坡同=29 型で=23 型从=28 型做=1,22 型和=0 型在=9,29,31,33 型微=3 型接=4,5 型推=4,29 型每=25 型训=10 型调=5 型输=18 城市=23 域内=31 域大=3 域故=29:2 域網=30:2 基于=22
基因=13:3 基地=31:2 基幹=15 基板=9:2 基盤=2:2,18,27:2,28:2,30 基站=31:2 堂の=23 堂的=23 報は=0,14 報保=14 報告=3 場で=7:2,9:2 場の=9:2,11,23 場面=32 境和=22 境里=22 墙纸=26 壁紙=26 声か=14 売を=16
売チ=16 売店=37 売数=16 处理=6,16:2,19,24 备多=16 変え=23 変更=6:2 复审=24 复核=15:2 夏不=15 外し=24 外で=9 外に=21 外れ=17 外显=13 外泄=30 外的=0,4 外観=9:3 外观=9 外部=30:2 多个=6,28 多厂=5 多团=18
多家=5,21:2 多少=16 多智=6 多活=29:2 夜間=19 夜间=13,19 大き=6 大使=30 大教=23 大概=36 大模=1,2:3,3,4:2,5:3,29,30:2 大規=2 大语=0 大阪=0,9,11,29 天候=16 天收=15 天机=0 天检=26 天気=16:2 天要=16 天通=11
天重=8:3 失分=19:2 失敗=32 失的=32 失预=19 头像=34 头画=9 契約=3,19 奖励=22 妙な=24:2 始数=21 委員=35 媒体=8 子公=5 子测=13 字に=14:2 字ミ=9 字孪=23 字幕=14:2 字并=14 字延=4 字或=26 字检=32 字模=23 字段=15:2
字生=34:2 字说=34 字起=14:2 存量=19:2 存院=12 存顧=19 学ば=22 学习=13,21:2,22:2,27,28 学会=3 学習=2:3,3,8,9:4,10,12,18:2,21:5,22:3,27:2,33:3 孪生=23 宁夏=15 宅ロ=35 守な=36 守員=11 安く=36:2
完全=30 官公=30 定し=9 定は=9,12 定を=6,20 定义=18 定位=20 定義=18 宜的=36 实例=13 实时=7:2,8,14:3,17,20:3,24,25:2 实验=28:2 実行=6,23,33 実験=28 审批=6:2,35:2 审核=24:4 审计=5 客の=19 客全=19
客户=6,19:3 客数=16 客服=0:2,3:2,14:2,29 客様=26 害保=14 家具=26:2 家医=21:3 家大=5 家直=24 家终=12 家门=16:2 家院=9 家音=8 容に=0 容审=24 容库=8 容接=4 寄り=29 密内=30 密单=30 密钥=5 審査=24,28,35:3
对话=0,3 对象=8 导出=19 导览=31 対し=17 対す=0 対を=14:2 対応=14,27,35 封闭=30 専用=31 専門=12:2 射出=11 射失=32 導入=7 小さ=36:2 小于=0,4,8 小团=36 小売=16 小工=36 小店=36 小微=35 小时=24,25,34 小红=36
小组=36 小结=14:2 小额=35 少货=16 少額=35 就产=0 就近=29 尼亚=25 尽量=19 局そ=31 局脇=31 层建=27 屋の=26 屏蔽=24 展開=28 履歴=8:2 山の=31 峰值=4,7,25 峰期=33 峰每=34 工业=9 工作=9:2 工具=36 工况=37 工单=11
工厂=9,23:2 工場=9:2,11,23 工处=24 工复=15:2,24 工审=6 工用=0:2 工程=37 差分=21 己的=30 已有=26 市供=23 布流=28 师助=0 带引=0:2 带生=1 師が=12:2 席提=14 常の=11 常を=11:2,17:2 常ア=17 常并=17 常断=9
常检=17 常秒=17 常通=17 幕と=14 幕和=14 幕违=24 平台=8,10,18:2,24:3,25,27:2,28:2,37 平时=34 年保=11,35 年間=11 并会=0 并剔=9 并发=4:2 并告=17 并在=3 并导=19 并得=0 并派=11 并给=14 并行=2 并说=35 并质=14
并远=37 并通=6 幹シ=15 广告=24,25:5 庁内=30:2 庁向=30 広告=25:3 序分=13 序化=25 序变=13 序流=13 库和=8 库回=0 库存=6 库很=8 库给=19 库问=1 应时=0 应用=4 底写=12:2 底照=12:2 店が=37 店の=16 店下=16:2 店在=8
店明=16 店组=16 店网=36 店舗=16:3 度が=15 度だ=18 度と=23 度人=15 度文=0 度监=11 度計=20 度转=15:2 座に=17 庫へ=19 延迟=4,8 建大=4 建机=29 建模=21:2,27 建機=37 建湖=27 建设=18 开发=30:2 开放=27 开源=1,3
弁当=16 异地=29 异常=17:3 异检=13:2 式へ=27 式替=27 引き=0,7,29 引を=7 引用=0:2 弗吉=25 張手=6 強化=22 弹幕=24:2 弹性=33 强化=22 弾く=9,24 当で=16 当に=11 当へ=11 当然=0 当直=17 当箇=0,32 当者=0,15:2,24
当需=16 录像=32:3 录微=3 录音=14:2 形式=27 形機=11 影像=12:3 影响=29 影支=12 往返=31 征定=18 征平=18:2 很大=8 很少=36 律师=0 後に=3,14 得出=9 得到=0 御を=22:2 微企=35 微妙=24:2 微调=3:3 徴量=18:2 心每=14
心系=15 必要=16,17,35 必須=0 志审=5 志异=17 志流=17 志隧=17 忙期=33 応対=14:2 応答=0:2,9 态调=20:2 性の=8 性到=33 性化=8:2 性维=11:2 怪し=9,15 息平=24 息流=8 患者=21 情分=14 情報=0,14:2 情绪=14 想模=23
想管=36 想给=8,30 意图=29 感器=11 感情=14 感知=10:2 成形=11 成本=36 成每=8 成海=34 成答=1 成草=34 我们=0:2,3:3,8:2,30 或图=26 截可=7 户上=24 户做=8,19 户就=0 户打=19 户拍=26 户推=8 户每=19:2 户的=6 户经=19
户评=24 房热=14 房训=33 房部=30 房里=30 房间=26 所で=18 所へ=32 所を=0 所有=0 手を=8 手册=0:3 手引=0 手続=6 手配=6 打流=19:2 払う=36 执行=23 扩缩=4:2 扫描=15:2 扫雪=37 扱わ=0 扱説=0 批处=16:2,19 批并=35 批模=35
批量=13,19 找同=26:2 找相=26 找雨=32 承故=11 承認=6:2,35:3 投稿=24:3 护士=9 报一=11 报价=33 报位=37:2 报关=15 报图=34:2 报警=9 报销=6 抽出=10 担当=0,11:2,15:2,16,24 拍照=15,26:3 拒绝=35 拟人=23 拟仿=23
拟再=23 拟副=23 拠条=0 拦截=7 括計=19 持期=17 挂掉=29:2 按文=34 按部=5:3 按量=36 挑选=8 挖掘=10 振り=29 振动=11 振動=11:3 换老=27 换装=34 据不=21:4,30:2 据仓=19 据保=11 据入=27 据分=13 据判=0 据实=20:2 据平=27
据并=37 据文=34 据浏=8 据留=12 据血=27 据闭=10:3 授信=35 掉另=29:2 排序=8:2,25:2 排除=9 掘场=10 採点=19,35,37:2 探す=0,26:4,32:2 接入=5:2,29 接口=4:4,8,19:2,33 接管=29:2 接続=4,30:3 控一=28 控制=22
控录=32:2 推理=4:4,9,29:2,33:2 推荐=8:5 推論=4:2,9,29,33:2 掲示=24 描件=15 描合=15 提供=4:3,5,29:2 提前=11:2,19 提单=15 提取=15:2 提案=8:2 提现=7 提示=14 提问=0 換の=4 損害=14 搜同=26 搜图=26 搬送=10
搭建=27 摄像=9:2 摘要=14,30,32,36 播平=24 播弹=24 播说=24 撮る=26 操作=0,6:2,23:2 操控=31 支付=7 支持=8,27 支援=12,14 收到=15 改签=6 改约=6 改良=10 放在=21 放表=27 政务=30 故障=11:5,29:2,37:2 敗を=32
教堂=23 教室=36 数の=5,6,21:2 数を=16:2 数リ=29 数仓=19:2,27 数大=2 数字=23:2 数据=10:3,11,12,13,19,21:4,27:2,30:2,37 数日=11 数百=2:2 数秒=17,35 数週=2 整え=27 文か=34 文を=6,7 文付=0 文件=0,2
文出=0 文変=6 文大=2 文字=14:5,26,32,34:3 文書=0,1 文案=36:3 文档=36 文生=34 文章=34:2,36 料で=36 料识=15 料金=20 断し=35 断で=9 断と=35 断是=7 断点=2 断理=35 断网=9:4 新し=27 新モ=35:2
新加=0,14,15,21,29 新训=8:3 新预=20 方が=29 方で=27 方を=3 方策=22 施設=21 旁边=31 无人=10 既存=19 日あ=9 日の=8,16:2,32 日を=16 日再=8 日前=11 日志=5,17:3 日曜=19 日本=0,2:2,12,14,15,16,35 日歌=8:2
日活=8 日销=16 早め=11 早上=16 时为=34 时交=7 时字=14 时审=24 时延=31 时拦=7 时推=8 时提=29:2 时更=25 时监=17 时竞=25:2 时订=20:2 时识=7 时转=14:2 时间=0,20 时预=20 明が=35 明书=0 明出=34 明原=35 明可=35:2
明天=16 明文=34 明書=0 明責=35 易付=7 易反=7 映像=31,32:3 是一=8 是否=7 显子=13 時に=7:2 時接=4 時更=20 時稼=29 晚在=16 晚预=16 晩バ=13 晩予=16 晩計=16 普通=14 景を=34 景检=10 智能=0,6:5 暴言=24 曜に=19 曲库=8:2
更は=6 更や=6 更新=3,20:4,25 書き=3,36 書で=3 書の=0,15 書や=15 書を=15:3 書デ=3 書検=1 替え=5,8 替换=27:2 最合=8 最多=0 最寄=29 最終=12:2 最適=23 月に=19:2 月对=19 月更=3 月最=0 月活=8:2,36 月跑=19:2
有云=0,4,30 有手=0 有机=30,33 服を=26 服人=0 服务=4:3,17,21,29:3,30,34,36 服对=3 服意=29 服热=14 服电=14 服系=0 服记=3 期だ=33 期弹=33 期間=17 木材=9 木线=9 未満=6 末上=9 本写=36 本地=14,33:2
本番=18,28:2 本語=2:2 机分=9 机器=0:2,13,27,28 机房=29,30:3,33 机柜=33 机械=22:2,37 机检=9:2 机的=11 机轴=11 机齿=11 材の=9 材料=15 条产=9 条件=23 条例=0:2 条弹=24 条文=0 条款=15 条视=24 来客=16 来训=9
来週=16:2 東京=0,5,7,14,21,29,35 東日=0,12,14,15,16,35 板の=9:2,24 板外=9 板缺=9 析と=14 析を=13 析流=13 枚か=34 枚の=2 果は=16,19 果写=15,19:2 果由=12 枠の=25:2,35 架违=24 柜训=33 查库=6 查焊=9
查询=0 査し=9 査モ=35:2 査画=9:2 査装=9 査証=35 标注=10:2 标签=34 样本=13 核心=15 核用=24:2 根拠=0 根据=0,8,20:2,34 格の=9 格式=27 案小=36 案生=36 案的=1 档摘=36 梯和=11 械学=27 械联=37 械臂=22:2 检和=14
检查=9 检测=9:4,13:3,17:2,24 检索=0,1,10,26:2,32:2 棟ご=16 棟の=23 検出=9:2 検査=9:4 検知=7:2,11,17:3 検索=0,1,26:3,32 概率=19:2 構築=26,27 様が=26 標準=28
模型=0,1,2:4,3:2,4:2,5:4,9:2,10,18,21,22,23:2,25:2,28,29:2,30:2,31,33,35 模拟=23:2 模擬=23 模言=2 権限=6 横向=21 機が=37 機械=27 次に=8 次会=6 次判=12:3 次天=26 次定=20 次对=0 次提=19 次日=16
次概=19 次竞=25 欧元=0 欺诈=7 款信=15 款商=26 款存=19 款审=35 款概=19 款瞬=7 歌云=4,7,8,15,16,19,24 歌单=8:2 止め=7:2,9 正な=7 正利=7 正注=7 正送=7 歴か=8:2 段階=27 毎日=8:2 毎晩=13,16:2 毎秒=7,17,20
毎週=9,13,19:2 每个=8,16:2 每位=8 每台=30 每周=13:2,19:2 每天=0,8:3,10,14,15:2,24,26 每家=16 每小=24,25,34 每日=8:2 每晚=16:2 每月=0,3,6,19:3,34,36 每条=9 每次=20 每秒=7,18,25 每辆=10 比价=6
比赛=32 毛党=7 毫秒=7,8:3,9,18:2,25:3,26,31 気と=16 気を=16 水数=23 水泵=11 求め=6 求書=15:2 求预=16 池状=37 決め=25 決済=7 決理=35 治体=0:2 法に=14 法出=24 法团=18,28:2 波画=12 注担=16 注文=6:2,7
泵的=11 活大=36 活推=29 活用=8 活部=29 派工=11 流を=23 流与=23 流个=8 流动=20:2 流和=5 流失=19:3 流媒=8 流异=17 流程=13:3,28:2 流量=17:2 测序=13:3 测性=11:2 测数=13 测服=17 测次=16 测每=16:2 测流=13 测瑕=9
测电=9 测秒=17 测试=8:3,10 测通=3 测风=11 浏览=8 海关=15 海和=29 海报=34:3 消費=35:2 消费=35 涉密=30:2 淇淋=16 淋销=16 済み=7 済時=7 温度=11 測し=25 測を=20:2 湖に=27 湖仓=27:2 湿度=23 満の=6 源代=30 源大=1
源模=3 準化=28 灯控=22 点し=19,35 点の=26:2 点を=14 点做=31 点击=25:3 点球=32 点续=2 热线=14:2 焊点=9 無人=10 無料=36 然后=13 然要=0 然语=0,32 照会=6 照找=26:2 照搜=26 照片=12:2,26 照的=15 片存=12 片找=26
片方=29 片检=26 片段=32 片筛=12 物体=31 物検=9 物理=30 特売=16 特征=18:3 特徴=18:2 犯カ=32 状态=37 猜你=8 率を=19,25 率写=19 率模=25 率预=25:2 环与=10 环境=22:2 环平=10 现场=9 现瞬=7 现风=11 現場=9 球多=29
理し=6,18 理す=5 理ス=12 理双=29 理报=6 理接=4 理服=4:3,29 理由=35:5 理赔=3,15 理退=6 理隔=30 瑕疵=9 生图=34 生成=1,5,8,30:2,34:4,36 生産=9 生确=12 産ラ=9 用を=7 用ス=35 用不=5 用云=30 用任=30 用仿=22 用入=5
用内=6 用基=18 用多=5 用大=0 用工=9 用开=1,27 用性=29 用我=3:2 用户=0,8:4,19,24:2,26,29 用文=26,32 用来=9 用的=0:2,28 用相=9:2 用者=0,8,29 用联=21 用自=0,32 用训=28 用调=4 用谷=15 由の=35 由を=35:2
由人=24 由医=12 申诉=24:3 申込=15:2,35 电商=8,34 电梯=11 电池=37 电网=16 电话=14:3 电路=9:2 画を=32 画像=9:2,12:2,24:2,26:2 画的=11 画配=8 画面=9,24 界各=29 留在=12:2 番で=18 番ま=28:2 番組=8
異常=11:3,17:4 異物=9 疑い=9,12 疑的=24 疑转=7 疵并=9 病棟=16 病理=12 病院=21:3 瘤基=13 発で=36 発注=16 発電=16 登録=14,15:2,28 百张=2 百枚=2:2 的に=11,27 的先=24 的公=0,4 的关=15 的墙=26 的大=4,5:2
的客=3:2 的对=8 的操=0 的数=23,27 的文=36 的智=6:3 的机=28,30 的检=1 的流=28 的点=32 的理=3 的短=24 的答=0 的简=36 的网=8 的翻=30 的聊=0 的虚=23:2 的训=28 的话=24 的贷=35 的跌=9 的转=24 的送=15 的销=16 的预=11:2
监控=28,32:2 监测=11,17 盗刷=7:2 監査=35 監視=28:2 盤を=27:2 盤モ=2:2 目承=35 直し=11,35 直に=17 直播=24:2 相性=8 相手=8 相机=9:3 相談=14 相配=26 真か=26:3 真の=15,34 真は=12:2 真を=26:2 真中=22 真再=23
真副=23 真回=10 真环=22:2 真验=10 眼底=12:4 眼科=12 眼镜=31 着ア=26 着予=20:3 瞬间=7:2 知し=11 知ら=11:2,17 知值=17 知客=6 知护=9 知模=10 知维=11 知识=0:2,1 短视=8,24:2 矿区=31 矿山=31 码助=30 码回=0 码绝=30
研大=2 确认=12 確信=15 確定=12:2 確率=19 確認=6,9:2,12:2,15:2,16 示し=0 示す=35 示板=24 社が=5,36 社の=0,3:2,21 社デ=27,28 社モ=2,5 社ラ=33 社内=0:3,1,4:2,5,6:2,33 社員=0 祝日=16 票か=15 票と=6
票中=15 票和=15 离线=18:2 种企=21 种商=16 种语=0 科チ=12 秒ご=11 秒で=17,31,35 秒上=11 秒以=0:4,4,7,8:2,9:2,11,17,18,20,26:2,31,35 秒内=7,8,9:2,11,26 秒批=35 秒级=17:2,18,25 秒预=25 移す=27
程や=0 程序=25 程操=31 程机=37 程诊=37:2 程驾=31 種を=9 稼働=29:2,37:2 稿の=24 稿コ=24 稿画=24 空調=23 窓口=0:2,5:2 立即=29:2 站侧=31 站内=25 站旁=31 站的=36 竞价=13,25:5 章か=34:2 章を=36 端到=25 端末=9
競売=25 符合=0 答え=0:3 答が=0 答は=0:2,9 答を=0 答シ=0 答候=14 答和=32 答机=0 答案=0,1 答系=0 答要=0:2 答问=0 策を=22 策略=22 筛查=12 签名=15 签和=34 签的=6 简单=36 箇所=0,32 算し=16,19 算で=31 算と=5
算は=14,35 算很=36 算每=34,36 算法=18,28:2 管し=12:2 管审=6 管服=36 管理=5,18:2,35:2 箱故=11 箱温=11 節を=9 築し=26 类信=24 系统=0:2,2,6:2,15,27 約し=14,19,32 約を=14,19 約ア=36 約サ=21 約リ=19
約予=19 約書=3 納品=15 紙を=26 索し=0 索で=26 索を=1 索サ=26 索产=0 索商=26 索监=32:2 索道=11 終了=14 終確=12:2 組み=0 組を=8 結果=16,19 統一=28 絵を=34:2 継ぐ=29 継続=29 続き=6 続け=9 続で=30 続な=30 続は=30
網で=30:2 網の=30 緑内=12 繁忙=33 红书=36 红绿=22 约并=6 级出=25 级告=17:2 级读=18 线一=18:2 线上=9:3,18 线员=0 线在=18:2 线实=14 线接=19 线的=28 线读=18 线连=33:2 线通=14 练一=2:2 练与=18,28 练感=10
练机=22:2 练模=9 练肺=21 练自=2 练语=2 组合=16 组测=13:2 终审=12 经常=9 经理=19 结果=12,15,19:2 结节=21 给一=0 给全=19:2 给内=4 给出=35 给坐=14 给客=19 给用=8 给算=28 络内=30 络和=2 络流=17 络经=9 绝不=30
绝要=35 统一=5:3,18:2,28 统下=6 统办=6 统数=27 绪分=14 续训=2 维修=11 维护=11:2 绿灯=22 缘节=31 缘计=31 缩容=4:2 缺陷=9 网上=37 网也=9:4 网关=5:2 网平=37 网店=8 网站=36 网络=2,9,17,30 网负=16 网远=31
网部=30:2 置と=37:2 置イ=20 置メ=9 置信=15:3 置和=37:2 署ご=5:2 署一=0 署名=15 署向=5 署在=5,8 署大=30:2 羊毛=7 群上=1 義し=18 翌日=16:2 翌週=16 習し=3 習す=2:2 習で=22 習と=10,18:2 習に=27:2
習は=9:3,12,33:3 翻訳=30 翻译=30 老数=27 老院=9 考慮=16:2 者が=15:2,24 者ご=8 者を=29 者デ=21 者ロ=35:2 者向=0 聊天=0 联合=21:2 联网=37:2 联邦=21:2 聖堂=23 聚合=21 聞く=6 聴履=8 職員=0:3,30 育场=31 育种=21
肺结=21 肿瘤=13 背景=34 能な=35 能体=6:4 能出=30 能助=6 能外=30 能客=0 能工=9 能性=35 能查=6 能自=6 能调=6 能跑=9 脇で=31 腺影=12 臂策=22 自前=1,4,30 自动=4:2,6:2,10:3,15:3,29 自動=4,6:2,10,14,24,34
自己=30 自建=4,29 自有=1,30,33 自治=0:2 自然=0,32 自研=2 自社=2,3:2,4,28,33:2 舗ご=16:2 良い=8 良を=9 节模=21 节点=31 英语=14 范模=28 草图=34 荐商=8 荐流=8 药房=14 荷和=16 落ち=29:2 葉で=26:2,32:2 薬会=0
虚拟=23:2 融資=35 血缘=27 行い=6,9,14 行う=6 行し=6 行の=35 行イ=20 行デ=10,37:2 行为=8 行文=2 行記=10 行錯=22 表形=27 表格=27 表示=0,14 装和=34 装置=9 補を=14 製品=0 製薬=0 製造=9 複数=5,6,21:2,29 西ヨ=35
要の=16 要を=16:2 要一=0 要主=6 要人=16 要保=26 要做=8 要功=36 要千=2 要在=0,8,19 要备=16 要实=24 要工=9 要带=0 要批=16:2 要报=9 要接=19 要本=14 要点=14 要用=9 要符=0 要約=14:3,30,32,36 要綱=0 要给=35 要统=5
要能=9:2 要附=0 見つ=7,9,11,17 見る=8,24,37 見直=35 見積=33 見通=16 規模=2 規程=0:2 視を=28 視聴=8 覚え=3 覧を=19 覧履=8 観検=9:3 观检=9 规广=24 规检=24 规的=24 规范=28 视频=8,24:2,32 览行=8 解我=0
解析=13:2,31 解約=19:3 解释=35 言を=24 言查=0 言检=32 言模=0,2 言的=0 言葉=26:2,32:2 言語=2 計へ=15 計画=11 計算=16,19:2,20,31 記録=5,10 設で=21 設備=11,23 設定=6 訳と=30 証跡=35 評価=3 試し=23 試す=23
試合=32 試行=22 話の=14 話を=14:4 話応=14 該当=0,32 認し=9,15 認す=6 認は=35 認を=6 認識=10:2 語の=2:2 語モ=2 誤し=22 説明=0,34,35:5 読み=12,15:4 読影=12 調の=23 談電=14 請求=15:2 論は=9,33:2 論を=29
識モ=10:2 識別=9 警告=31 議の=14 議事=14 護法=14 计划=16 计算=31 计费=5:2 计送=20 订单=20:2 训练=2:4,8:3,9:2,10:2,18,21:2,22:2,28:2,31,33:3 记录=3 论和=24 设特=18 评分=13,19,35,37 评测=3 评论=24
识别=7:2,15:4,29,31 识库=0,1 识问=0 诉由=24 诉通=24 诊断=12:2,37:2 译和=30 试车=10 话后=14 话和=14,24 话实=14 话小=14 话录=14:2 话微=3 询公=0 语言=0:3,2,32 说明=0,34,35 说的=24 请求=25 读取=18:2 调一=3
调价=20:2 调用=4,5:2,6 谷歌=4,7,8,15,16,19,24 販売=16,37 責任=35 費者=35:2 資審=35 質問=0:5 负荷=16 账和=7 货单=15 质检=14:2 购助=6 贷审=35 贷款=19,35 贷秒=35 费和=5 费贷=35 赔口=3 赔材=15 赛录=32
走行=10:2,20,37:2 起こ=14:2 起票=6 超市=16 超过=6 超音=12 超额=6 趣味=36 趣小=36 跌倒=9 跑一=19:2 跡を=35 路摄=9 路板=9:2 車の=9,10,37 車ア=20 車両=11,37 転の=10 転を=37:2 车上=37 车数=10 车联=37 车辆=37
车队=37 转人=15:2,24 转写=14:2 转文=14 转账=7 轮箱=11:2 轴承=11 辅助=12:2 辆数=37 辆每=10 辆测=10 输入=18,34 边缘=31:3 込を=35 込書=15:2 达时=20 过一=5 过后=3 过振=11 近接=29 返す=26,31 返る=0 返信=36
返回=8:2,26 返金=6:2 还款=19 还要=8 远程=31:2,37:2 违规=24:3 连接=33:2 连锁=16 迟低=4 迟小=8 追加=3 退款=6 送り=37 送る=21 送货=15 送車=10 送车=10 送达=20 送金=7:2 适的=8 选十=8 通し=16 通の=5,21 通义=5
通信=17 通基=28 通电=14 通知=6,9,11:3,17 通話=14:3 通话=14:3 通过=3,5,11 通道=24 速变=13 造ラ=9 連合=21:2 週の=13,16:3 週再=9 週日=19 週間=2 運用=1,30 運転=10,31,37:2 道会=11 道检=17 道筋=28 道齿=11
達の=20 違法=24 遠隔=31 適切=24 適化=23 選別=9 邦学=21:2 部会=19 部客=19 部屋=26 部应=4 部接=30:2 部知=0 部系=6:2 部署=0,4:3,5:3,8,14,29,30:3 部門=18 部门=5:4 都度=20 配ま=6 配信=4,8,18 配列=13 配的=26
配車=20 配送=10 配達=20 配额=5 采购=6 采集=37 释的=35 里云=0,4,10 里有=30 里用=1 里的=31 里训=22 重み=21 重新=8:3 重量=15:2 量か=17 量と=15 量の=18 量や=16 量を=18 量モ=21 量付=36 量便=19 量和=15 量客=19:2
量异=17 量评=19 金は=6 金を=6,7,20 金時=7 金額=6 鉄道=11 鉱山=31 銀行=35 錯誤=22 録か=10 録を=14 録画=32 销的=6 销量=16:3 锁超=16 键信=15 锯木=9 長が=6 門を=18 門医=12:2 閉じ=30 閉域=30:2 開放=4 開発=36 間か=2
間に=19 間保=11 閲覧=8 门使=5 门店=16:5 门计=5 门配=5 门预=5 闭环=10:3 闭网=30 问答=0:2,1,32,36 问题=0 间判=7 间小=0 间批=13,19 间照=26 间识=7 队做=36 队共=18,28 队建=18 队用=28 队驾=37 阪で=9,29 防犯=32
阿里=0,4,10 附上=0 附页=0 限変=6 限流=5:2 院が=21:2 院内=12:3 院区=9 院外=21 院用=21 院联=21:2 院集=9 除き=24 除外=15,24 除雪=37 险理=15 险评=13 険の=14 階的=27 随時=20 隔离=30 隔運=31 障の=11:2,12 障を=11
障コ=37 障不=29 障并=11 障自=29 隧道=17 集め=27,37:2 集团=5,9 集約=21 集群=1,2:2 集车=37 雨の=32 雨中=32 雪車=37 雪车=37 零成=36 零训=2:2 電力=16 電話=14:3 電量=16 需人=6 需求=16 需要=0:2,2,5,6,16:3,19
面を=32 面不=9 面要=24 音乐=8 音声=14 音波=12 音质=14 音转=14 順位=25 額が=6 額は=6 額ロ=35 類似=26 顧客=19:2 页制=0 页排=8:2 页码=0 预估=20,25:2 预测=11:3,16:5,19 预算=5,25,34,36:2 预警=31 预计=20 预训=2
领域=3 频平=24 频推=8 频问=32 额信=35 额需=6 风机=11:3 风险=13 飛ぶ=32 食品=9 館の=30 馆封=30 首字=4 首页=8:2 験か=28 驶数=10:2 驶评=37 驾驶=10:2,31,37 验到=28:2 验证=10 高峰=33,34 高額=6 齿轮=11:2
`
