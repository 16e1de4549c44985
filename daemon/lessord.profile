# IR level Instrumentation Flag
:ir
../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_113ReadSmallFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEm
950994588994238861
13
111348
111348
36
0
111348
111348
0
0
0
0
0
0
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_15KeyOfENS_10BorrowedFdEi
732038794114862378
8
28120
0
0
28120
43
43
43
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_18ReadStatEiRNS_12ProcessFactsE
338375134438895146
27
0
55652
14375782
55652
43472
55652
55652
55652
55652
55652
55652
55652
55652
55652
55652
55652
55652
0
0
0
0
0
0
0
0
0
0

../../daemon/base/reason.cc:_ZN6lessor12_GLOBAL__N_13CutB5cxx11EN4absl7debian311string_viewEm
1085769281660219001
15
1022808
0
0
0
0
40279
0
0
0
0
0
0
0
0
1022808

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_0JRKNS0_6StatusEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
393568427447118434
13
20001
20001
0
0
20001
0
0
0
0
0
0
0
0

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_1EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES9_
844982798192823921
4
12655
177157
12655
12655

../../daemon/cleanup/cleanup_registry.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor15CleanupRegistry14OnSessionEndedENS3_2IdINS3_10SessionTagEEEE3$_0NS0_6StatusEJRSt6vectorISt7variantIJNS3_12CleanupState5StartENSC_5RestsENSC_4DiesENSC_4EndsENSC_5CleanEEESaISI_EEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
418763370390987663
9
42339
457750
457750
31349
4033
4033
24190
24190
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:8547
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:30
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:26
** External Symbol **:25
** External Symbol **:16
** External Symbol **:16

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E10_M_managerERSt9_Any_dataRKSV_St18_Manager_operation
599005163736943892
10
25939
25939
0
0
0
25939
25939
0
0
0

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_111ResolvePathERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKSt6vectorIS6_SaIS6_EERNS_7journal10RemoveDeedE
83485687283889043
46
0
10010
0
1751000
1333260
885510
1333260
0
1313250
437750
1353270
1313250
77930
359820
77930
359820
0
437750
10010
0
0
437750
437750
0
437750
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
1:77930
1
2:359820
2
3:1323250
17:10010

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_112CheckLengthsERKN6google8protobuf16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEE
181107444155640234
13
20000
0
0
20000
0
0
0
0
0
0
0
0
10000

../../daemon/cleanup/worker_runner.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor12WorkerRunner3RunERKNS3_8IdentityENS3_13CleanupRunner4StepENS0_12AnyInvocableIFvRKNS0_6StatusEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESJ_
811594939830459089
3
10001
130002
10001
1
0
1
2
** External Symbol **:10000
** External Symbol **:1

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSR_RKNS_6system10error_codeEm
920934249611708729
13
22656
0
0
0
22656
0
0
0
0
0
0
0
0
1
0
2
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
8604
19622
67966
22656
8604
0
0
0
14052
1
0
1
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS3_8IdentityESt6vectorINS3_13CleanupRunner4StepESaISA_EEN4absl7debian312AnyInvocableIFvRKS8_INSE_6StatusESaISG_EEbEEEE3$_0EC2EOSO_
118734428831094304
3
45312
0
0
2
0
1
7
** External Symbol **:19999
** External Symbol **:19056
** External Symbol **:2252
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:2
** External Symbol **:2
1
1
0

../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
238984484656208796
3
10878035
0
0

../../daemon/lease/pool_state.cc:_ZN6lessor12_GLOBAL__N_15EraseINS_2IdINS_9WaiterTagEEEEEvT_RN4absl7debian313InlinedVectorIS5_Lm2ESaIS5_EEE
591567704067325619
6
2749515
0
0
0
2278188
2278188

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection5ResetENS_8MonoTimeE
1144816362663718758
41
0
118276
118276
118276
118276
118276
0
118276
118276
0
0
0
0
0
0
0
0
0
118276
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection7PerformENS_6ErrandENS_8MonoTimeE
1058748306461764994
64
10000
0
0
1000
10000
10000
9000
0
1000
10000
9000
1000
9000
0
10000
9000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
0
0
0
0
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection12opened_underEv
742261418966908927
1
986285

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection17ResetsOverTheWireEv
742261418966908927
1
118276

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection2fdEv
742261418966908927
1
239695

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection5factsB5cxx11Ev
742261418966908927
1
207559

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection8greetingB5cxx11Ev
238984482966880379
3
24687
0
24687

../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection5ResetENS_8MonoTimeE
643102577486414019
44
0
172008
0
172008
172008
172008
0
172008
0
0
172008
172008
0
172008
172008
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
8
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/redis.cc:_ZNK6lessor12_GLOBAL__N_115RedisConnection17ResetsOverTheWireEv
742261418966908927
1
172008

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
529382780668595694
25
176962
0
0
0
176962
176962
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
105299
228126
530886
176962
105299
71663

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail7binder1IZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS_6system10error_codeEEclEv
134732432274165081
4
176962
0
176962
176962

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_17SendAllENS_10BorrowedFdEN4absl7debian311string_viewENS_8MonoTimeERKNS_5ClockE
335844076201392179
43
0
0
303021
0
303021
0
303021
0
0
0
303021
0
0
0
303021
303021
0
0
0
303021
0
0
303021
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_18AwaitEofENS_10BorrowedFdENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_8MonoTimeERKNS_5ClockE
753738990290920368
74
1938
0
0
0
2468
0
0
4406
1938
2468
0
1938
1938
0
2468
2468
0
0
0
2468
0
0
2468
2468
1938
1938
1493
2468
0
671
0
0
0
0
0
0
2468
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
0
0
0
0
0
0
0
0
0
0
1
1
2
1:1797
6:671

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
176962

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
1063705159172739859
3
176962
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7AcquireENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISP_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
57619026536823569
15
0
0
0
2749515
2749515
0
2749515
2749515
0
0
0
2739515
2739515
0
0
1
1
1
2
1:2739515
8:10000

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7ReleaseENS3_2IdINS3_8LeaseTagEEENS5_INS3_10SessionTagEEENS3_8LeaseEndEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISM_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
93478049419490793
8
2741253
2
0
0
0
0
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool8CarryOutERNS4_7EffectsEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISI_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
607699196633919449
4
224598
1511352
1735950
1735950

../../daemon/pool/pool_work.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool6DoWorkENS4_4TaskEE3$_1vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
742261418966908927
1
290284

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
135188632491156958
7
0
27918
895671
298557
0
0
298557

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb
52047012496527468
9
298557
0
298557
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS5_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS9_IvSB_EESB_T0_T1_
24907924229323779
69
0
298557
298557
298557
0
142392
298557
298557
298557
298557
0
298557
0
0
298557
298557
298557
0
0
0
0
298557
298557
0
0
142392
0
0
142392
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio8dispatchINS0_15any_io_executorEZNS0_6detail20co_spawn_entry_pointIS2_ZN6lessor4Pool5StartENS6_4TaskEE3$_1NS3_16detached_handlerEEENS0_9awaitableINS3_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EEDaRKSC_OSG_NS0_10constraintIXoosr9execution11is_executorISC_EE5valuesr11is_executorISC_EE5valueEiE4typeE
46133820700049764
17
0
0
298557
298557
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:172142
** External Symbol **:108106
** External Symbol **:10016
** External Symbol **:1282
** External Symbol **:1023
** External Symbol **:985
** External Symbol **:807
** External Symbol **:804
** External Symbol **:636
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:200
** External Symbol **:198
** External Symbol **:182
** External Symbol **:155
** External Symbol **:116
** External Symbol **:102
** External Symbol **:80
** External Symbol **:80
** External Symbol **:77
** External Symbol **:74
** External Symbol **:72
0
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor6Client7AcquireEvE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
784007058953177093
2
580537
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_
784007056844089447
2
2902685
2322148

../../daemon/relay/postgres_carry.cc:_ZN6lessor12_GLOBAL__N_111EncodingKeyB5cxx11EN4absl7debian311string_viewE
1096621587798047741
5
22330
16240
4060
0
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
567185242077156937
4
3050
1793151
1793151
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_JNS0_8StatusOrISB_EEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
460907781963933105
18
25939
0
25939
25939
0
25939
0
25939
25939
25939
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESC_
238984481558059729
3
1796201
3592274
1796201

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESK_
238984481558059729
3
25939
51878
25939

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPS9_RKNS_6system10error_codeEm
135188633676128769
7
14395
14395
14395
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
14016
28143
43185
14395
14016
379

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
27067
0
0
0
0
27067
27067
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
318
1111
81201
27067
318
0
0
26749
0
1
0
1
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS_6system10error_codeEEclEv
510851646498932131
12
0
27067
27067
27067
27067
27067
0
0
0
0
0
27067

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
920543277948080993
14
28539
0
28539
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
927205938956840995
10
27447
55110
85616
28539
27447
0
0
0
1092
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
94521
0
0
7785
0
94521
94521
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
7
** External Symbol **:6020
** External Symbol **:661
** External Symbol **:640
** External Symbol **:282
** External Symbol **:100
** External Symbol **:80
** External Symbol **:2
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
86718
176009
283563
94521
86718
0
0
7803
0
1
0
1
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder0IZN6lessor16AttachConnection4PostENS4_5FrameEE3$_0EC2EOS7_
700171237096560160
3
18285
38789
38789
1
1
1
2
9:35886
5:2902

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection11LookForReadEvE3$_0NS_6system10error_codeEEclEv
231012524683735702
13
0
86736
94521
94521
86736
86736
7785
3
86733
86733
0
7785
3

../../daemon/serve/attach_output.cc:_ZN9__gnu_cxx5__ops12_Iter_negateIZNK6lessor16AttachConnection9StillHeldERKNS3_5FrameEE3$_0EclIPKNS2_2IdINS2_8LeaseTagEEEEEbT_
238984482353853237
3
1793582
1793582
1793582

../../daemon/serve/attach_output.cc:_ZZN6lessor16AttachConnection4PostENS0_5FrameEEN3$_0clEv
564099568414397530
12
9144
0
1117
0
19395
19395
0
0
0
0
0
0
1
1
1
2
9:17944
5:1451

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
974670606498706273
6
27067
27067
0
0
0
0

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
745
1583
81201
27067
745
26322

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0JNSF_ISt6vectorINS3_2IdINS3_9ActionTagEEESaISP_EEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
96213847742061431
12
395820
61930
0
25939
25939
25939
0
0
0
0
0
0
1
0
2
0
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESN_
811594939830459089
3
25939
25939
25939
1
0
1
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
1108079927179970565
2
580537
0
1
0
3
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE
1063705159172739859
3
580537
0
0

../../daemon/serve/driver_sessions.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS2_9PoolRelayEEE3$_1EclINS_17__normal_iteratorIPSt8weak_ptrIS5_ESt6vectorISE_SaISE_EEEEEEbT_
631255614979823680
6
100200
100200
100200
100200
0
0

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder6tenantEv
742261418966908927
1
100504

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv
742261418966908927
1
100504

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
100504

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
100504

../../daemon/serve/driver_sessions.cc:_ZSt11make_sharedIN6lessor12_GLOBAL__N_112DriverHolderEJRNS0_13LeaseHandlersESt10shared_ptrINS0_13DriverSessionEERKS5_INS0_4PoolEEEES5_IT_EDpOT0_
844982798841373922
4
100504
0
100504
0

../../daemon/serve/grpc_call.cc:_ZN6lessor12_GLOBAL__N_113MetadataValueERKN4grpc21CallbackServerContextEPKc
238984483330483131
3
1439928
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
523456431386674063
36
358148
3791
0
0
358650
358650
358149
501
501
501
0
0
0
358148
358149
358148
358148
501
358148
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESH_
238984481558059729
3
362438
724861
362438

../../daemon/serve/grpc_lease_service.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12_GLOBAL__N_19LeaseCall7Reactor8OnCancelEvEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
331779890082562533
8
4122
0
8245
12594
4198
4122
0
76

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_14DoneEPN4grpc21CallbackServerContextERKN4absl7debian36StatusE
948827210588824755
7
0
0
0
357571
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6FinishEN4grpc6StatusE
940194801699046639
13
362440
4292
0
0
298804
59345
59345
59345
59345
0
0
0
0
1
1
2
1
1:59345
1
1:59345

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6ReturnEPN4grpc21CallbackServerContextERN5boost4asio10io_contextESt6vectorINS_14PendingAcquireESaISA_EE
236218871729311441
27
63637
0
298804
298803
0
0
0
0
0
63637
298804
298804
298803
298804
298803
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
1:298803
1
1:298803

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor18InternalInlineableEv
742261418966908927
1
131485

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor6OnDoneEv
1124680651873033115
3
63637
63637
63637

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
362441

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
264495434334222266
4
362438
0
0
362437
1
0
1
0

../../daemon/serve/grpc_peers.cc:_ZN6lessor12_GLOBAL__N_18NumberOfEN4absl7debian311string_viewE
484499721381281427
7
730867
730867
730867
730867
730867
0
730867

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0JSL_EEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
160504896934311749
38
0
0
0
0
6773
4
2732738
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
3
** External Symbol **:3791
** External Symbol **:2981
** External Symbol **:1
1
** External Symbol **:4
0
24
** External Symbol **:564604
** External Symbol **:488940
** External Symbol **:437413
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:57616
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0JONSG_INS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
960740542685181655
21
6777
2152201
2152201
2152201
0
0
2152201
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
3
** External Symbol **:3791
** External Symbol **:2985
** External Symbol **:1
0
13
** External Symbol **:564604
** External Symbol **:488940
** External Symbol **:437413
** External Symbol **:172008
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:57616
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESR_
811594939830459089
3
2739512
8228127
2739512
1
0
1
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124761
** External Symbol **:118487
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESO_
811594939830459089
3
2158976
4317939
2158976
1
0
1
13
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:124761
** External Symbol **:118487
** External Symbol **:107905
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_
287486627821597733
6
100504
0
0
0
0
0

../../daemon/serve/session.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor7Session10RemoveSinkEPKNS2_9EventSinkEE3$_0EclIPSt8weak_ptrIS4_EEEbT_
484499718774476189
7
12672
12672
12672
12672
12672
0
0

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail12wait_handlerIZZN6lessor15SessionRegistry8ArmTimerEvENK3$_0clEvEUlRKNS_6system10error_codeEE_NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
5199
10398
16053
5351
5204
147

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZN6lessor15SessionRegistry8ArmTimerEvE3$_0EESaIvEE3ptr5resetEv
391331302064637547
6
5429
10858
16335
5445
5429
16

../../daemon/serve/session_registry.cc:_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPN6lessor15SessionRegistry4ViewESt6vectorIS4_SaIS4_EEEElNS0_5__ops15_Iter_comp_iterIZNKS3_4ListEvE3$_0EEEvT_SE_T0_T1_
744640999356683062
17
15890
19247
11308
0
0
0
0
108
128
75
77
73
85
547
0
0
0

../../daemon/serve/statement_runner.cc:_ZN33boost_asio_handler_invoke_helpers6invokeIN5boost4asio6detail7binder0IZN6lessor15StatementRunner3RunERKNS5_8IdentityERKNS5_7journal13StatementDeedEN4absl7debian38DurationENSF_12AnyInvocableIFvRKNSF_6StatusEEEEE3$_0EESO_EEvRT_RT0_
354416831054158231
12
0
0
0
0
10000
10000
10000
10000
0
0
0
0
2
0
3
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
2
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN33boost_asio_handler_invoke_helpers6invokeIN5boost4asio6detail7binder0IZZN6lessor15StatementRunner5StartENS6_4TaskEEN3$_0clEN4absl7debian38StatusOrINS5_12GrantedLeaseEEEEUlvE_EESF_EEvRT_RT0_
466521770646546697
35
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
0
0
0
1
** External Symbol **:10000
0
0
0
1
** External Symbol **:10000
0
0
1
4
0
0
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
216035509240671496
40
10000
10000
0
0
10000
10000
0
0
0
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
7
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES9_
971686720289399302
6
10000
30053
10000
0
0
0
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner3RunERKNS4_8IdentityERKNS4_7journal13StatementDeedEN4absl7debian38DurationENSE_12AnyInvocableIFvRKNSE_6StatusEEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
9922
19922
29999
10000
9922
0
0
0
78
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner6FinishENS5_4TaskERKN4absl7debian36StatusEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
3110
13000
29901
9967
3110
0
0
0
6857
1
0
1
1
** External Symbol **:9967

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZZN6lessor15StatementRunner5StartENS5_4TaskEEN3$_0clEN4absl7debian38StatusOrINS4_12GrantedLeaseEEEEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
5477
15248
30000
10000
5477
0
0
0
4523
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner3RunERKNS3_8IdentityERKNS3_7journal13StatementDeedEN4absl7debian38DurationENSD_12AnyInvocableIFvRKNSD_6StatusEEEEE3$_0EC2EOSM_
1107797010179858096
5
0
20000
19999
20000
19999
2
0
1
1
** External Symbol **:19999
1
2
1
1:20000
1
1:19999

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner6FinishENS4_4TaskERKN4absl7debian36StatusEE3$_0EC2EOSC_
1107797010179858096
5
0
19934
19934
19934
19934
2
0
1
1
** External Symbol **:19934
1
2
1
1:19934
1
1:19934

../../daemon/serve/statement_runner.cc:_ZN6lessor12_GLOBAL__N_113CheckProtocolERKNS_4PoolERKNS_7journal13StatementDeedE
1016330303447263128
21
0
0
0
20000
20000
0
20000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
2
1
** External Symbol **:20000
0
1
1
1
8:20000

../../daemon/serve/statement_runner.cc:_ZZN6lessor15StatementRunner6FinishENS0_4TaskERKN4absl7debian36StatusEEN3$_0clEv
354416831054158231
12
0
0
0
0
9967
9967
9967
9967
0
0
0
0
2
0
3
1
** External Symbol **:9967
1
** External Symbol **:9967
0
1
2
1
1:9967
1
1:9967

../../daemon/serve/statement_runner.cc:_ZZZN6lessor15StatementRunner5StartENS0_4TaskEEN3$_0clEN4absl7debian38StatusOrINS_12GrantedLeaseEEEENUlvE_C2EOS8_
1004001196368232111
6
0
30000
30000
30000
30000
30000
2
0
1
1
** External Symbol **:30000
1
2
1
1:30000
1
1:30000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_111IsOneColumnEN4absl7debian311string_viewE
287486626169361976
6
120085
120085
120085
120085
120085
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_116StatementChecker4TakeERN4absl7debian311string_viewE
334718834030070380
63
0
38000
0
0
0
10000
28000
0
10000
10000
0
0
0
0
10000
0
0
0
0
0
0
0
0
10000
0
0
0
10000
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
1
1:10000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_121IsAnyTransactionStateEN4absl7debian311string_viewE
274880685669328004
9
118276
0
118276
118276
0
118276
0
0
0
1
1
3
1
1:118276
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script11AddCompleteEN4absl7debian311string_viewES5_b
790715555944604135
17
356637
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script8AddNonceEN4absl7debian311string_viewE
338375138503212851
23
120085
120085
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
257897323915352294
53
0
0
0
0
0
0
0
0
11931
0
118276
132016
0
0
120085
0
0
0
0
0
238361
0
0
1071720
833359
0
833359
833359
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
19
** External Symbol **:108042
** External Symbol **:107905
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:232
** External Symbol **:231
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:168
** External Symbol **:77
** External Symbol **:63
** External Symbol **:56
** External Symbol **:42
** External Symbol **:14
** External Symbol **:12
** External Symbol **:11
** External Symbol **:7
1
1
3
9:356637
1:356637
33:120085

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17CheckerD0Ev
974670606888626992
7
120085
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZNK6lessor8postgres12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
100378
0

../../daemon/wire/postgres_exchange.cc:_ZNO6lessor8postgres12_GLOBAL__N_16Script5BuildEv
419242269708342281
5
120085
0
0
0
0
1
1
1
0

../../daemon/wire/postgres_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor8postgres12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
526351406895111856
5
240170
0
2611117
0
2611117
1
1
2
0
3
9:1066293
1:833359
2:711465

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
798733565090940266
4
1779567
0
0
1193614

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE9push_backEOS3_
31819176572290603
7
474913
596807
596807
476722
0
120085
0

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EED2Ev
287486628911104147
5
1071720
120085
1071720
360255
120085

../../daemon/wire/postgres_statement.cc:_ZN6lessor8postgres12_GLOBAL__N_16Reader4ReadEN4absl7debian311string_viewE
1085734991727929965
346
120047
96484
1966
0
4779
0
4779
0
98450
98450
98450
98450
0
245634
0
0
0
0
0
0
0
16166
0
100050
0
120329
243225
120329
98450
0
100050
0
32380
2247
16166
800
0
0
0
0
868
16166
800
14566
14566
14566
0
6785
0
12754
14566
32380
0
14566
14566
0
98450
14557
14557
3016
12527
0
0
0
0
0
64
0
0
0
0
360
0
0
9
0
96484
0
4850
1600
800
0
0
0
0
0
0
0
0
360
0
9
98450
0
71
0
0
4850
14200
1600
1600
96484
0
0
0
0
0
800
800
0
9
98450
0
0
0
0
1600
1600
800
0
0
1600
1600
0
1600
0
1600
800
800
0
0
1600
0
0
0
9
0
1600
0
0
1600
0
0
0
0
1600
0
800
0
0
0
0
0
0
0
0
0
0
800
800
0
0
0
0
0
0
0
9
0
0
0
0
0
0
9
800
0
0
800
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
25255
0
0
1
1
2
0
0

../../daemon/wire/postgres_statement.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor8postgres12_GLOBAL__N_15IsAnyILm7EEEbRKNS3_5Lexer5TokenERKSt5arrayIN4absl7debian311string_viewEXT_EEEUlSD_E_EclIPKSD_EEbT_
567185241356000929
5
687184
68769
7036
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script3AddESt16initializer_listIN4absl7debian311string_viewEENS0_5Reply4TypeES6_
353184621392049504
20
0
0
0
0
0
344944
344944
172008
0
0
0
0
0
0
0
0
0
0
172936
0
1
0
2
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script8AddLoginERKNS0_5LoginE
5832819511053335
10
0
0
0
172312
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
578603165900714755
52
0
0
0
0
0
0
0
0
0
344944
0
0
0
172936
0
0
172936
304
0
344944
0
344640
0
0
344640
344640
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
344944
2
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E9_M_invokeERKSt9_Any_dataOS2_:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
1
1
3
32:172328
5:172008
4:304

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev
742261418966908927
1
172936

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD2Ev
650973721010996736
9
172936
0
0
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
62647
0

../../daemon/wire/redis_exchange.cc:_ZNO6lessor5redis12_GLOBAL__N_16Script5BuildENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
182452574567503141
10
0
0
304
172936
172936
304
172936
172936
0
0
1
1
3
1
9:304
1
1:172936
1
1:172936

../../daemon/wire/redis_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor5redis12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
942461684070177769
6
172328
0
0
344624
0
344624
1
1
2
0
3
6:344016
5:304
1:304

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
971686721911472560
6
172008
0
0
0
689888
0
1
0
1
0

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EED2Ev
716669423203219153
7
344944
304
172328
344944
518808
172936
0
1
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E10_M_managerERSt9_Any_dataRKSG_St18_Manager_operation:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40

../../daemon/wire/redis_replies.cc:_ZN6lessor5redis12_GLOBAL__N_19EndOfLineEN4absl7debian311string_viewE
421769325882832872
19
0
912
2030030
0
0
6
0
0
0
2031710
2030798
768
768
2030948
6
0
6
0
6

_ZN4absl7debian313InlinedVectorIN6lessor4Pool4TaskELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1735950
0
0
0
0
0

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEaSEOS6_
759225736425870712
7
0
1735950
0
0
0
0
0
1
0
1
0

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE5eraseEPKS4_
62306916364107249
5
2749515
0
0
2749515
2749515

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE7emplaceIJRKS4_EEEPS4_PS8_DpOT_
62306916364107249
5
2749515
0
0
2749515
2749515

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEC2EOS6_
536873291930531704
3
324059
37843
653670

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1345183
0
37843
0
0
37843

_ZN4absl7debian313InlinedVectorIN6lessor9PoolState9ReturningELm4ESaIS4_EE5eraseEPKS4_
62306916364107249
5
1828102
0
0
1828102
1828102

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS5_EEC2EOS7_
536873291930531704
3
5378078
300
11002832

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor4PoolEELm2ESaIS5_EE5clearEv
37730075250367387
4
18764
32800
0
32800

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE5clearEv
37730075250367387
4
1481
32800
269
32531

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE8pop_backEv
886271540078755313
4
2731256
0
0
2154455

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5clearEv
759225738327371164
7
14699
0
0
14699
32800
0
32800
1
0
1
0

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5eraseEPKS5_S9_
917515344453551464
7
12672
14395
0
0
0
27067
27067

_ZN4absl7debian313hash_internal15MixingHashState18combine_contiguousES2_PKhm
974670608092264214
6
213618
13045
22662
63304
0
0

_ZN4absl7debian313hash_internal15MixingHashState4hashIN6lessor14DriverSessions3KeyELi0EEEmRKT_
742261418966908927
1
101332

_ZN4absl7debian316strings_internal13JoinAlgorithmIN9__gnu_cxx17__normal_iteratorIPKNS0_11string_viewESt6vectorIS5_SaIS5_EEEEvEENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEET_SI_S5_NS1_11NoFormatterE
778158784458563362
9
457760
457760
437750
437750
437750
0
0
0
0
1
1
3
2
17:417740
9:20010
1
1:457760
4
2:359820
1:77930
4:18000
3:2010

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
55652

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEppEv
287486625236830836
5
111418
5847405
111418
0
0

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
1751040

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEppEv
391331303637459772
6
5295099
1751079
5295138
1751079
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor10GrantReplyEED2Ev
287486626356123159
6
16732
6097953
6841
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor11CredentialsEED2Ev
1096621589607286955
6
0
128321
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12GrantedLeaseEED2Ev
287486626356123159
6
28154
9783209
13550
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEEC2IJRKS5_EEENS0_10in_place_tEDpOT_
1096621587544990400
5
2179042
0
0
2179042
2179042

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEED2Ev
287486626356123159
6
0
2179042
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15CleanupRegistry9NewActionEED2Ev
287486626356123159
6
0
457750
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15ExchangeChecker7VerdictEED2Ev
1096621589607286955
6
0
629904
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15SessionHandlers6OpenedEED2Ev
287486626356123159
6
0
37925
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15SessionRegistry6OpenedEED2Ev
974670605869317597
7
0
32800
0
304
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor16DescriptorBudget5ShareEED2Ev
287486626356123159
6
0
100808
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_10SessionTagEEEED2Ev
1096621589607286955
6
0
32800
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEC2INS0_6StatusELi0EEEOT_
798733566313671738
5
2749509
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEED2Ev
1096621589607286955
6
0
8248545
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEaSEOS7_
287486627754924235
6
2749515
0
2749515
0
2749515
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v115ReleaseResponseEED2Ev
287486626356123159
6
112
2148836
112
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v123RegisterCleanupResponseEED2Ev
287486626356123159
6
0
51878
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEE6AssignIS4_EEvOT_
567185241798430527
5
27067
0
0
27067
27067

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEED2Ev
135188632761322416
8
1
55187
1
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5ClaimEED2Ev
391331300747575406
7
0
2159042
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5redis11ReplyWalker5PieceEED2Ev
1096621589607286955
6
0
4060828
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE12AssignStatusINS0_6StatusEEEvOT_
974670607938653635
7
22774
22774
0
22774
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE6AssignIS5_EEvOT_
647472251975512235
12
0
22774
22774
0
0
0
0
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEED2Ev
287486626356123159
6
84
45548
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal4DeedEED2Ev
287486626356123159
6
0
457750
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor8UniqueFdEED2Ev
135188632761322416
8
0
38946
0
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataINS0_8DurationEED2Ev
1096621589607286955
6
0
2159443
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPN6lessor4SlotEED2Ev
1096621589607286955
6
2
2741981
2
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor6HolderEEED2Ev
287486626356123159
6
0
100504
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor7SessionEEED2Ev
287486626356123159
6
0
1440014
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt6vectorIN6lessor2IdINS4_9ActionTagEEESaIS7_EEED2Ev
391331300747575406
7
0
51878
0
25939
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt7variantIJN6lessor8postgres17EncryptionRequestENS5_11SwapRequestENS5_12CancelPacketENS5_13StartupPacketEEEED2Ev
287486626356123159
6
0
99654
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis13CommandCutter5PieceEEED2Ev
1096621589607286955
6
0
8120970
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis5ReplyEEED2Ev
93478046478300664
8
0
344944
0
344944
0
172328
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor8postgres13MessageWalker5PieceEEED2Ev
1096621589607286955
6
0
38000
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor8postgres7MessageEEED2Ev
93478046478300664
8
0
1201927
0
1189996
0
358446
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalISt7variantIJN6lessor8postgres17EncryptionRequestENS6_11SwapRequestENS6_12CancelPacketENS6_13StartupPacketEEEEED2Ev
391331300747575406
7
0
99962
0
99962
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIbED2Ev
1096621589607286955
6
0
902462
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataImED2Ev
1096621589607286955
6
21264
164301
21264
0
0
0

_ZN4absl7debian317optional_internal23optional_data_dtor_baseINS0_4CordELb0EE8destructEv
536873291934996280
4
14259
14259
14259
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
1158554
4033

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEEixIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
238984481867023963
3
5492257
2174134
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
720012
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
5485855
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
457750
457750

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
457750
457750

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
567185239622700885
5
1299598
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEEixIjS7_EEDTclsrT0_5valueclL_ZSt9addressofISF_EPT_RSL_EclL_ZSt7declvalIRSF_EDTcl9__declvalISL_ELi0EEEvEEEEERSE_
238984481867023963
3
457750
7
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor10ProcessKeyENS4_12ProcessWatch7ProcessEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S7_EEE4findIS5_EENSI_8iteratorERSF_m
1031809831093269618
8
165435
1
1
165949
514
165949
0
165435

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor14DriverSessions3KeyESt8weak_ptrINS4_13DriverSessionEEEENS0_13hash_internal4HashIS6_EESt8equal_toIS6_ESaISt4pairIKS6_S9_EEE4findIS6_EENSK_8iteratorERSH_m
830659416012626634
10
100386
18
100386
18
100386
100843
457
100808
35
100386

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
1158625
1155180
4104
1158554
4033
659
71

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
44755
49
49
44755
0
44755
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
567185238852122685
5
33393
0
0
44
43

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
32800
132
32800
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
32800
32795
32799
32751

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
32932
1971
32932
32800
32800
1971
132

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1489071
3355
3355
1510342
21271
1510335
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
32800
32800
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
178
135
1
1
1
6
17:98
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
2174134
21
2174134
735
255
0
255

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2174134
2158023
2164878
2156258

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
5504697
3385176
2186574
5492257
2174134
67053
12440

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2752397
989
989
2768269
15872
2768229
40

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE13destroy_slotsEv
844982798980068834
4
33393
0
44
43

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE14prepare_insertEm
948827213067447227
7
32800
133
32800
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE15erase_meta_onlyENSL_14const_iteratorE
679210745886084866
4
32800
32795
32799
32751

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE22find_or_prepare_insertIS7_EESH_ImbERKT_
974670606308651943
7
32933
1975
32933
32800
32800
1975
133

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
922732
1947
1947
922875
143
922732
143

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
178
135
1
1
1
6
17:98
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE7extractENSL_14const_iteratorE
974670608495104007
7
32800
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE7extractIS7_Li0EEENS1_11node_handleISB_NS1_18hash_policy_traitsISB_vEESK_vEERSI_
694937220244292091
6
0
0
32800
0
32800
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
5429
409
409
16287
10858
16287
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
7522830
855
855
7525298
2468
7525298
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10unique_ptrINS4_4SlotESt14default_deleteIS9_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SC_EEE4findIS7_EENSN_8iteratorERSK_m
93478046468797554
7
7198501
3342
3342
7198501
0
7198501
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
2742742
3
2742742
276
235
0
235

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2742742
2740587
2741443
2740220

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
2744649
71568
2744649
2742742
2742742
71568
1907

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
5486155
4998
4998
5486157
2
5486157
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseIS7_EEmRSH_
567185242265862187
5
2742742
2742742
2742742
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_10LeasedPathEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
0
0
0
2150712
2150712
2150712
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
567185238852122685
5
622601
247352
0
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
457750
51889
457750
94
94
0
94

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
210398
153642
171194
136936

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
509639
36705
509639
457750
457750
36705
51889

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1542668
22978
22978
1603300
60632
1542668
60632

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
210398
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
11850893353991750
8
544761
729
622507
0
544761
544761
94
87
1
1
2
6
513:42
17:28
33:6
65:6
129:6
257:6
1
1:544761

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
844982798980068834
4
622601
247352
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
457750
53064
457750
94
94
0
94

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
210398
153691
171270
137256

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
510814
36677
510814
457750
457750
36677
53064

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1509996
22830
22830
1571207
61211
1509996
61211

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
544761
920
622507
544761
94
87
1
1
1
6
513:42
17:28
33:6
65:6
129:6
257:6

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractENSK_14const_iteratorE
974670608495104007
7
210398
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractIS7_Li0EEENS1_11node_handleISA_NS1_18hash_policy_traitsISA_vEESJ_vEERSH_
694937220244292091
6
0
0
210398
0
210398
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE14prepare_insertEm
948827213067447227
7
157809
0
157809
98
98
0
98

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
157809
157809
157809
157809

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE22find_or_prepare_insertIS7_EESE_ImbERKT_
974670606308651943
7
2775542
2617733
157809
2775542
157809
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
2807921
0
0
13686359
10878456
13686359
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE14prepare_insertEm
948827213067447227
7
2749515
15
2749515
762
421
0
421

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE15erase_meta_onlyENSP_14const_iteratorE
679210745886084866
4
2749515
2747972
2748968
2746547

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE22find_or_prepare_insertIS7_EESL_ImbERKT_
974670606308651943
7
2750158
58892
2750158
2749515
2749515
58892
643

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE4findIS7_EENSP_8iteratorERSM_m
93478046468797554
7
2749515
976
976
2749515
0
2749515
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE14prepare_insertEm
948827213067447227
7
2749515
28
2749515
797
438
1
438

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE15erase_meta_onlyENSO_14const_iteratorE
679210745886084866
4
2749515
2747898
2748975
2746523

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE22find_or_prepare_insertIS7_EESK_ImbERKT_
974670606308651943
7
2750151
58415
2750151
2749515
2749515
58415
636

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE4findIS7_EENSO_8iteratorERSL_m
93478046468797554
7
2753734
1022
1022
2756667
2933
2756667
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE5eraseENSO_8iteratorE
567185239445891682
5
2749515
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor8IdentityESt10shared_ptrINS4_10WorkerCrewEEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S8_EEE4findIS5_EENSJ_8iteratorERSG_m
93478046468797554
7
22650
0
0
22656
6
22656
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN6lessor14PostgresShared7StartupEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SC_EEE4findIS9_EENSK_8iteratorERKT_m
1043763184950994910
9
197646
124
197690
124
197690
199390
1744
199308
82
1
1
1
2
17:197666
33:24

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt8weak_ptrIKN6lessor9StatementEEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SE_EEE4findIS9_EENSM_8iteratorERKT_m
1043763184950994910
9
8739
275
8764
275
8764
12948
4209
12706
242
1
1
1
5
9:3841
33:3711
65:597
129:397
17:218

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIPKN6lessor10ConnectionESt10shared_ptrINS4_14UpstreamSocketEEEENS1_6HashEqIS7_vE4HashENSD_2EqESaISt4pairIKS7_SA_EEE4findIPS5_EENSK_8iteratorERKT_m
93478046468797554
7
578602
320
320
580911
2309
580908
3

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiN6lessor9GrpcPeers10ConnectionEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS6_EEE4findIiEENSH_8iteratorERSE_m
93478046468797554
7
731619
2
2
731619
0
731619
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE14prepare_insertEm
948827213067447227
7
100504
10
100504
202
202
0
202

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
100504
100442
100475
100381

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE22find_or_prepare_insertIiEESE_ImbERKT_
974670606308651943
7
100514
2493
100514
100504
100504
2493
10

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE4findIiEENSI_8iteratorERSF_m
93478046468797554
7
100504
2616
2616
201019
100515
201008
11

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE5eraseIiEEmRSF_
567185242265862187
5
100504
100504
100504
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE22find_or_prepare_insertIjEESD_ImbERKT_
974670606308651943
7
457750
457743
7
457750
7
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE4findIjEENSH_8iteratorERSE_m
93478046468797554
7
236330
0
0
236337
7
236337
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor15SystemUserNames5EntryEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE4findIjEENSH_8iteratorERSE_m
93478046468797554
7
99574
0
0
99654
80
99654
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
32800
32379
421
32800
421
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
65179
0
0
65600
421
65600
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
155692
155301
391
155692
391
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
310994
0
0
311385
391
311385
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImN6lessor7FdWatch7WatchedEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS6_EEE7extractENSH_14const_iteratorE
896858936614432052
10
59361
1263
0
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE13destroy_slotsEv
391331302396215195
6
2954
13031
2954
2954
108268
13031

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE14prepare_insertEm
948827213067447227
7
1796301
0
1796301
13031
13031
0
13031

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE15erase_meta_onlyENSJ_14const_iteratorE
679210745886084866
4
1793347
1793347
1793347
1793347

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE22find_or_prepare_insertImEESF_ImbERKT_
974670606308651943
7
1796301
0
1796301
1796301
1796301
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE4findImEENSJ_8iteratorERSG_m
93478046468797554
7
2319836
0
0
9079155
6759319
9079155
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseENSJ_8iteratorE
1096621591293815211
5
523757
1793347
523535
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseImEEmRSG_
536873292218479320
4
3642170
1793347
1793347
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE13destroy_slotsEv
844982798980068834
4
69759
5429
3147
1263

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
38229
344
38229
2625
2625
0
2625

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE15erase_meta_onlyENSF_14const_iteratorE
679210745886084866
4
32800
31335
32004
30929

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
758585
722588
38573
758241
38229
2576
344

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
32800
48
48
32857
57
32800
57

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5eraseIS7_EEmRKS7_
567185242265862187
5
32800
32800
32800
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
59414
0
66620
59414
2625
1876
1
1
1
6
17:1997
33:399
65:77
129:77
513:57
257:18

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
696736
783
696736
566843
566843
0
566843

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
697519
6121
697519
696736
696736
6121
783

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE28rehash_and_grow_if_necessaryEv
844982799863669217
4
69070
497773
1754
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
164168
1175
1175
14717137
14552969
14717102
35

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5clearEv
419242271516345627
5
122996
55454
1852749
0
122996
1
1
1
1
17:122996

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6insertINSF_14const_iteratorEEEvT_SI_
421769327571523234
12
18842
292822
292822
0
292822
0
2742742
0
0
239654
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
233286
0
242034
233286
566843
69070
1
1
1
4
17:561771
33:3318
65:1712
129:42

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE14prepare_insertEm
948827213067447227
7
166369
0
166369
233
233
0
233

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE22find_or_prepare_insertImEESt4pairImbERKT_
974670606308651943
7
166369
924
166369
166369
166369
924
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE4findImEENSB_8iteratorERKmm
93478046468797554
7
623592
680
680
786657
163065
786657
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE5clearEv
419242271516345627
5
172298
166136
415080
0
161808
1
1
1
1
17:161808

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_10SessionTagEEESt10shared_ptrINS5_7SessionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
754400
32800
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_7SlotTagEEESt10shared_ptrINS5_10ConnectionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
56764
2468
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_9ActionTagEEENS5_15CleanupRegistry6RecordEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
238984481867023963
3
35136466
210398
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
399
0
0
0
0
5429
931
4993
399
4573
24660
436
0
0
0
21
21
835
4573
835

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13insert_uniqueISA_JSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EEbERKT_DpOT0_
1101334240236844582
13
5429
5429
14357
8928
0
5429
0
21
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11equal_rangeIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESL_ERKT_
287486626187908890
5
0
0
0
0
1696092

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESK_
282362084041112596
21
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1696092
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEED2Ev
1063705159172739859
3
1696320
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEEaSEOSE_
536873291934996280
4
1696092
1696092
0
0

_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
19842872

_ZN4absl7debian322internal_any_invocable19LocalManagerTrivialENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
269803

_ZN4absl7debian323inlined_vector_internal14AssignElementsISaIN6lessor4Pool4TaskEENS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvNSt16allocator_traitsIT_E7pointerERT0_NSE_9size_typeE
146835646621254984
2
0
1735949

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1793351
200
1793351
1793251

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2740735
2007
2170003
2169197

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_9WaiterTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2747806
1709
2279745
2279226

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2036460
515
2034323
2034110

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
301025
297947
213
297734

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
456618551956067364
13
0
1735950
0
0
0
0
0
1735950
0
0
0
1735950
1735950

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2749459
56
2748714
2748672

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE15DestroyContentsEv
618221439881157531
4
2749492
2748651
42
2748608
1
0
1
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124758
** External Symbol **:118468
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
432568331685887654
14
0
22
0
0
0
0
0
0
1735950
0
0
0
1735898
1735898
1
0
1
2
** External Symbol **:19
** External Symbol **:3

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool8FinishedELm2ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
1735950
0
1735950
1735950

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor5EndedELm2ESaIS4_EE11EmplaceBackIJRKS4_EEERS4_DpOT_
109769661357415060
4
2742637
105
2742586
2742485

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
5942595
41834
5782434
5747188

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE15EmplaceBackSlowIJRKS5_EEERS5_DpOT_
1011877329407410117
8
387376
41834
0
6588
0
0
35246
35246

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
0
0
2749515
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE6InsertINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEESB_PKS5_T_m
550228144709714584
15
0
0
0
2749515
0
0
0
2749515
0
0
0
0
0
2749515
2749515

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
7097332
0
7097332
7097332

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE15DestroyContentsEv
238984482353853237
3
795713
0
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
502106
78431
437588
399745

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
904596
643797
37843
605954

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15EmplaceBackSlowIJS5_EEERS5_DpOT_
1055735127051920509
9
286294
286294
78431
0
40588
0
0
37843
37843

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
1014045254945898150
14
324059
324059
0
0
0
0
0
302977
1042206
0
0
0
1345183
1345183

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
1828102
0
1828102
1828102

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
1
0
1828102
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_PKS5_EEEEvT_m
824185424165204332
12
0
1100351
0
0
5464388
0
0
1098445
0
0
5464388
5464388

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1793351
200
1793351
1793251

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE15DestroyContentsEv
37730075250367387
4
8964780
8964480
100
8964380

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor4PoolEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
619802541046904925
6
18764
0
18764
0
18764
18764

_ZN4absl7debian323inlined_vector_internal7StorageISt4pairIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_4PoolEEELm2ESaISB_EE11EmplaceBackIJRS7_RKSA_EEERSB_DpOT_
619802541046904925
6
2732146
0
2732146
592
2156302
2156033

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE11EmplaceBackIJSA_EEERSA_DpOT_
109769661357415060
4
7528881
415
7525751
7525538

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE15DestroyContentsEv
334492584077190784
5
7529296
5197750
213
0
5197537

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
27371
0
27371
27371

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE5EraseEPKS6_SA_
325227016089954843
11
0
12672
0
0
0
0
0
12672
0
12672
0
1
0
2
0
0

_ZN4absl7debian38StatusOrIN6lessor2IdINS2_9WaiterTagEEEEC2Ev
287486628492886958
6
2749509
0
0
0
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115AcquireResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
0
0
0
0
358149
358148
358148
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
5
** External Symbol **:124763
** External Symbol **:118487
** External Symbol **:57115
** External Symbol **:53783
** External Symbol **:4000
0
0
0
0
0
0
0
0
5
** External Symbol **:124763
** External Symbol **:118487
** External Symbol **:57115
** External Symbol **:53783
** External Symbol **:4000
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115ReleaseResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
357570
357569
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
357570
357570
1
0
12
5
** External Symbol **:124600
** External Symbol **:118467
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
5
** External Symbol **:124600
** External Symbol **:118467
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
0
5
** External Symbol **:124600
** External Symbol **:118467
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
5
** External Symbol **:124600
** External Symbol **:118467
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
0
5
** External Symbol **:124599
** External Symbol **:118467
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc17ProtoBufferReader4NextEPPKvPi
25761991973677875
11
1451169
0
1451170
0
0
725045
725045
710
710
0
0
1
0
3
0
5
** External Symbol **:499351
** External Symbol **:474135
** External Symbol **:246272
** External Symbol **:215209
** External Symbol **:16190
0

_ZN4grpc17ProtoBufferReaderC2EPNS_10ByteBufferE
72790610824981970
12
725424
725423
0
0
0
0
0
0
0
0
0
0
1
0
1
5
** External Symbol **:249676
** External Symbol **:236985
** External Symbol **:123128
** External Symbol **:107569
** External Symbol **:8064

_ZN4grpc17ProtoBufferReaderD2Ev
1138669266932864652
5
725427
0
0
725427
0
1
0
1
5
** External Symbol **:249677
** External Symbol **:236988
** External Symbol **:123128
** External Symbol **:107569
** External Symbol **:8064

_ZN4grpc17ProtoBufferWriter4NextEPPvPi
353112530453574190
10
0
363578
0
0
0
0
0
0
363578
0
1
0
4
0
5
** External Symbol **:125083
** External Symbol **:118528
** External Symbol **:62115
** External Symbol **:53788
** External Symbol **:4064
0
5
** External Symbol **:125083
** External Symbol **:118528
** External Symbol **:62115
** External Symbol **:53788
** External Symbol **:4064

_ZN4grpc17ProtoBufferWriter6BackUpEi
77742757421691684
7
363577
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN4grpc17ProtoBufferWriterC2EPNS_10ByteBufferEii
491140356592120629
3
363578
0
0
1
0
3
0
5
** External Symbol **:125082
** External Symbol **:118528
** External Symbol **:62115
** External Symbol **:53788
** External Symbol **:4064
0

_ZN4grpc17ServerContextBase7Reactor18InternalInlineableEv
742261418966908927
1
1323648

_ZN4grpc17ServerContextBase7Reactor6OnDoneEv
742261418966908927
1
661801

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114AcquireRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
362436
362435
0
362441
0
362441
362435
0
0
0
362441
362435
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:124762
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
0
5
** External Symbol **:124761
** External Symbol **:118485
** External Symbol **:61406
** External Symbol **:53783
** External Symbol **:4000
1
2
1
1:362434
1
1:362433

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114ReleaseRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
357564
357568
0
357569
0
357569
357567
0
0
0
357569
357568
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:124598
** External Symbol **:118467
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
0
5
** External Symbol **:124599
** External Symbol **:118462
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
1
2
1
1:357568
1
1:357567

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v118OpenSessionRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
5429
5429
0
5429
0
5429
5429
0
0
0
5429
5429
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:5000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
5
** External Symbol **:5000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
1
2
1
1:5429
1
1:5429

_ZN4grpc18ServerUnaryReactor16InternalBindCallEPNS_19ServerCallbackUnaryE
940552869660346066
15
725441
0
0
0
0
661796
661785
661796
661785
0
0
0
0
0
0
2
0
2
0
15
** External Symbol **:124600
** External Symbol **:122706
** External Symbol **:118467
** External Symbol **:118328
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:53781
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:3987
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
** External Symbol **:1
1
2
1
1:661785
1
1:661784

_ZN4grpc18ServerUnaryReactor6FinishENS_6StatusE
89007758623799923
14
4292
4292
4292
59345
59345
0
59345
59345
661803
0
0
0
0
0
2
0
1
5
** External Symbol **:61406
** External Symbol **:2056
** External Symbol **:160
** External Symbol **:13
** External Symbol **:2
1
2
1
1:59345
1
1:59345

_ZN4grpc18ServerUnaryReactorD2Ev
238984482353853237
3
725441
0
0

_ZN4grpc8internal11MetadataMap7FillMapEv
331779889071669897
7
1439980
1439980
1439980
719990
719990
2879915
720006

_ZN4grpc8internal16CatchingCallbackIRSt8functionIFvbEEJRbEEEvOT_DpOT0_
264495437455737204
4
1450870
0
0
0
1
0
1
24
** External Symbol **:124763
** External Symbol **:124762
** External Symbol **:124599
** External Symbol **:124599
** External Symbol **:118488
** External Symbol **:118487
** External Symbol **:118468
** External Symbol **:118467
** External Symbol **:61407
** External Symbol **:61407
** External Symbol **:56722
** External Symbol **:56722
** External Symbol **:53783
** External Symbol **:53783
** External Symbol **:53781
** External Symbol **:53781
** External Symbol **:5000
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:320

_ZN4grpc8internal17CallOpSendMessage24SetInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
567547168082511340
8
725427
721141
721142
0
0
0
0
721135
1
0
2
15
** External Symbol **:124763
** External Symbol **:124600
** External Symbol **:118488
** External Symbol **:118468
** External Symbol **:57115
** External Symbol **:56722
** External Symbol **:53783
** External Symbol **:53781
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0

_ZN4grpc8internal17CallOpSendMessage30SetFinishInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
555811487210894773
9
725414
0
0
721122
0
0
0
0
721122
1
0
3
0
0
0

_ZN4grpc8internal17CallOpSendMessage5AddOpEP7grpc_opPm
342085791763917630
13
725427
0
0
721116
721131
721118
0
0
0
0
0
0
721134
1
0
4
0
15
** External Symbol **:124763
** External Symbol **:124600
** External Symbol **:118487
** External Symbol **:118468
** External Symbol **:57115
** External Symbol **:56722
** External Symbol **:53783
** External Symbol **:53781
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
15
** External Symbol **:124763
** External Symbol **:124598
** External Symbol **:118487
** External Symbol **:118467
** External Symbol **:57115
** External Symbol **:56722
** External Symbol **:53783
** External Symbol **:53781
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZN4grpc8internal17CallOpSendMessage8FinishOpEPb
883001825725740046
7
725418
721127
721124
0
66
721126
721125
1
0
1
5
** External Symbol **:249674
** External Symbol **:236983
** External Symbol **:118837
** External Symbol **:107569
** External Symbol **:8064

_ZN4grpc8internal17FillMetadataArrayERKSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_St4lessIS7_ESaISt4pairIKS7_S7_EEEPmRSB_
377111425176990394
4
0
1450818
4292
4292
1
0
5
1
** External Symbol **:4292
0
0
1
** External Symbol **:4292
1
** External Symbol **:4292

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
362435
0
0
362441
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:124761
** External Symbol **:118480
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
5
** External Symbol **:124761
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
362441
0
0
0
362439
362441
0
0
0
0
362433
1
0
3
0
5
** External Symbol **:124761
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
362437
362439
362441
362440
0
362441
0
0
0
0
0
0
1
0
8
10
** External Symbol **:122707
** External Symbol **:118326
** External Symbol **:61406
** External Symbol **:53781
** External Symbol **:3987
** External Symbol **:2056
** External Symbol **:160
** External Symbol **:13
** External Symbol **:2
** External Symbol **:1
5
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
0
0
5
** External Symbol **:124760
** External Symbol **:118485
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
5
** External Symbol **:124760
** External Symbol **:118486
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
5
** External Symbol **:124761
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
5
** External Symbol **:124763
** External Symbol **:118487
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
362440
0
330
1
0
2
5
** External Symbol **:124762
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
10
** External Symbol **:122706
** External Symbol **:118328
** External Symbol **:61406
** External Symbol **:53781
** External Symbol **:3987
** External Symbol **:2056
** External Symbol **:160
** External Symbol **:13
** External Symbol **:2
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
4292
362440
358146
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:124762
** External Symbol **:118486
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
362439
362438
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
362435
0
4292
4292
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
357568
0
0
357571
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:124600
** External Symbol **:118464
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
5
** External Symbol **:124600
** External Symbol **:118465
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
357571
0
0
0
357569
357571
0
0
0
0
357566
1
0
3
0
5
** External Symbol **:124600
** External Symbol **:118465
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
357569
357571
357571
357570
0
357571
0
0
0
0
0
0
1
0
8
5
** External Symbol **:124600
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
5
** External Symbol **:124599
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
0
0
5
** External Symbol **:124599
** External Symbol **:118467
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
5
** External Symbol **:124600
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
5
** External Symbol **:124600
** External Symbol **:118465
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
5
** External Symbol **:124600
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
357571
0
591
1
0
2
5
** External Symbol **:124600
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000
5
** External Symbol **:124600
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
0
357571
357571
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:124600
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
357567
357567
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
357569
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE7ReleaseEv
170957022131388415
1
362441
1
0
1
5
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEEC2Ev
784007058953177093
2
362441
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEED2Ev
742261418966908927
1
362440

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE7ReleaseEv
170957022131388415
1
357570
1
0
1
5
** External Symbol **:124599
** External Symbol **:118467
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEEC2Ev
784007058953177093
2
357571
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEED2Ev
742261418966908927
1
357569

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS8_15AcquireResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
362440
0
0
0
1
0
1
5
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS8_15ReleaseResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
357571
0
0
0
1
0
1
5
** External Symbol **:124600
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000

_ZN4grpc8internal22CallOpServerSendStatus16ServerSendStatusEPSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEERKNS_6StatusE
238984482353853237
3
725437
0
0

_ZN4grpc8internal22CallOpServerSendStatus5AddOpEP7grpc_opPm
107906900953861890
4
725407
725407
725407
721121
1
0
1
5
** External Symbol **:249676
** External Symbol **:236966
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag3SetEP9grpc_callSt8functionIFvbEEPNS0_18CompletionQueueTagEb
536744759626524775
2
725420
0
1
0
2
0
5
** External Symbol **:249677
** External Symbol **:236980
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag5ClearEv
444246271258568762
4
1450847
725425
725425
0
1
0
2
15
** External Symbol **:124760
** External Symbol **:124599
** External Symbol **:118483
** External Symbol **:118468
** External Symbol **:61407
** External Symbol **:56722
** External Symbol **:53783
** External Symbol **:53781
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
5
** External Symbol **:249677
** External Symbol **:236981
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag9StaticRunEP29grpc_completion_queue_functori
212526878935420674
2
1450725
1450861
1
0
1
10
** External Symbol **:249679
** External Symbol **:249678
** External Symbol **:236991
** External Symbol **:236987
** External Symbol **:123129
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:107569
** External Symbol **:8064
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTagD2Ev
1108181537194499755
4
1450853
0
0
0
1
0
1
0

_ZN4grpc8internal25CallOpSendInitialMetadata5AddOpEP7grpc_opPm
484499720538899645
7
725429
725427
0
0
0
0
725429

_ZN4grpc8internal27InterceptorBatchMethodsImpl15RunInterceptorsEv
859921301154099195
6
0
0
725419
0
0
0
1
0
1
0

_ZN4grpc8internal27InterceptorBatchMethodsImplC2Ev
146835646621254984
2
18861128
1450856

_ZN4grpc8internal27InterceptorBatchMethodsImplD2Ev
470088711056115997
5
1450864
0
0
0
0
1
0
2
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE11core_cq_tagEv
742261418966908927
1
725405

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE14FinalizeResultEPPvPb
603525062499370745
8
0
725428
0
725426
725417
725419
725426
725417
1
0
5
0
0
5
** External Symbol **:249676
** External Symbol **:236983
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064
5
** External Symbol **:249674
** External Symbol **:236979
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064
5
** External Symbol **:249677
** External Symbol **:236977
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE15RunInterceptorsEv
948827211403838818
7
9430551
725427
725434
0
0
725432
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE23RunInterceptorsPostRecvEv
146835646621254984
2
9430382
725414

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE32ContinueFillOpsAfterInterceptionEv
896554592581937255
2
725430
0
1
0
4
5
** External Symbol **:249674
** External Symbol **:236971
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064
5
** External Symbol **:249675
** External Symbol **:236966
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE7FillOpsEPNS0_4CallE
536744762437996290
2
725420
725432
1
0
2
5
** External Symbol **:249669
** External Symbol **:236978
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064
5
** External Symbol **:249679
** External Symbol **:236989
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEEC2Ev
742261418966908927
1
725431

_ZN5boost4asio10io_context19basic_executor_typeISaIvELm4EED2Ev
1124680651381772621
4
3114006
1245336
0
0

_ZN5boost4asio12async_resultINS0_10as_tuple_tINS0_15use_awaitable_tINS0_15any_io_executorEEEEEJFvNS_6system10error_codeEEEE12init_wrapperINS0_5posix16basic_descriptorIS4_E19initiate_async_waitEEclINS0_6detail17awaitable_handlerIS4_JSt5tupleIJS8_EEEEEJNSC_15descriptor_base9wait_typeEEEEvOT_DpOT0_
784007058953177093
2
176962
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE7do_initINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEEPNS0_6detail17awaitable_handlerIS3_JS8_EEEPNSO_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
176962
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEENS0_9awaitableIS8_S3_EET_S4_DpT0_
135188633903099950
8
0
0
176962
176962
176962
0
176962
176962

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail13initiate_postEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
143228
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail17initiate_dispatchEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
311125
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail13initiate_postEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
143228
143228
143228
0
143228
143228

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
311125
311125
311125
0
311125
311125

_ZN5boost4asio15any_io_executorC2EOS1_
742261418966908927
1
1122273

_ZN5boost4asio15any_io_executorC2ERKS1_
742261418966908927
1
2424007

_ZN5boost4asio15any_io_executorC2Ev
742261418966908927
1
660937

_ZN5boost4asio15any_io_executorD2Ev
491275431513543443
3
5465946
3682738
0
1
0
1
24
** External Symbol **:1268714
** External Symbol **:869034
** External Symbol **:688828
** External Symbol **:432684
** External Symbol **:172610
** External Symbol **:80300
** External Symbol **:21710
** External Symbol **:21255
** External Symbol **:10159
** External Symbol **:10012
** External Symbol **:9598
** External Symbol **:9268
** External Symbol **:6416
** External Symbol **:5957
** External Symbol **:4892
** External Symbol **:4836
** External Symbol **:4580
** External Symbol **:3488
** External Symbol **:3226
** External Symbol **:3217
** External Symbol **:3152
** External Symbol **:2802
** External Symbol **:2641
** External Symbol **:2109

_ZN5boost4asio17cancellation_slot5clearEv
716669421570110795
8
0
0
631693
0
0
0
0
0
1
0
1
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE13expires_afterERKNS2_8durationIlSt5ratioILl1ELl1000000000EEEE
134732432720417413
4
306589
0
0
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE6cancelEv
334492583737306871
5
217196
0
14265
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE11do_completeEPvPS5_RKNS_6system10error_codeEm
972111244400835047
11
153239
2
153237
153237
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:110409
** External Symbol **:26781
** External Symbol **:5004
** External Symbol **:1901
** External Symbol **:1551
** External Symbol **:1353
** External Symbol **:1336
** External Symbol **:1053
** External Symbol **:558
** External Symbol **:339
** External Symbol **:324
** External Symbol **:311
** External Symbol **:241
** External Symbol **:166
** External Symbol **:166
** External Symbol **:151
** External Symbol **:129
** External Symbol **:105
** External Symbol **:97
** External Symbol **:96
** External Symbol **:95
** External Symbol **:91
** External Symbol **:90
** External Symbol **:87
2
** External Symbol **:1
** External Symbol **:1
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE3ptr5resetEv
1138669270114002006
5
459716
153239
153239
0
0
1
0
1
0

_ZN5boost4asio6detail11object_poolINS1_13epoll_reactor16descriptor_stateEE5allocIbEEPS4_T_
844982797022002005
4
175521
176989
1525
0

_ZN5boost4asio6detail11posix_event27maybe_unlock_and_signal_oneINS1_27conditionally_enabled_mutex11scoped_lockEEEbRT_
844982797044712614
4
61672
0
0
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12cancel_timerERNSA_14per_timer_dataERNS1_8op_queueINS1_19scheduler_operationEEEm
924292207061547157
12
217449
217449
0
0
217449
217449
306469
217449
217449
115587
434898
217449
1
0
1
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12remove_timerERNSA_14per_timer_dataE
331779887767632659
9
306469
306469
202960
281113
103509
102186
200193
116011
4090

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13enqueue_timerERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNSA_14per_timer_dataEPNS1_7wait_opE
187771962614377632
7
0
306469
306469
306205
291766
264
15003

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE16get_ready_timersERNS1_8op_queueINS1_19scheduler_operationEEE
414921812842082628
8
89020
82075
89020
6945
96374
89020
8946
8946

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE7up_heapEm
536873291720067767
4
295556
306550
10994
310559

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE9down_heapEm
631255615144263084
6
15492
702642
697109
687150
200193
377351

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vE8completeINS1_7binder1ISB_S8_EEEEvRT_RSB_
942389667449461396
3
177060
0
0

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vEC2ERSB_RKS5_
742261418966908927
1
177062

_ZN5boost4asio6detail13epoll_reactor12cancel_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEmRNS1_11timer_queueIT_EERNSD_14per_timer_dataEm
948827212183051090
8
306469
306469
306469
306469
0
306469
0
0

_ZN5boost4asio6detail13epoll_reactor14schedule_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEvRNS1_11timer_queueIT_EERKNSC_9time_typeERNSD_14per_timer_dataEPNS1_7wait_opE
331779888977304590
9
306469
0
306469
306469
306469
15003
0
0
0

_ZN5boost4asio6detail13epoll_reactor14update_timeoutEv
742169494352628315
4
15003
15003
14963
0
1
0
2
24
** External Symbol **:9998
** External Symbol **:2393
** External Symbol **:1010
** External Symbol **:1006
** External Symbol **:141
** External Symbol **:102
** External Symbol **:36
** External Symbol **:27
** External Symbol **:27
** External Symbol **:23
** External Symbol **:22
** External Symbol **:20
** External Symbol **:19
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:11
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:6
0

_ZN5boost4asio6detail13epoll_reactor16descriptor_state10perform_ioEj
626787535516178058
16
180980
177058
177058
0
38
177058
177058
531186
181018
177062
177062
177058
177062
177058
0
0
1
0
1
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18902
** External Symbol **:1313
** External Symbol **:694
** External Symbol **:471
** External Symbol **:424
** External Symbol **:420
** External Symbol **:415
** External Symbol **:386
** External Symbol **:331
** External Symbol **:269
** External Symbol **:257
** External Symbol **:184
** External Symbol **:156
** External Symbol **:143
** External Symbol **:137
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124

_ZN5boost4asio6detail13epoll_reactor16descriptor_state11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
491275434249748194
3
177062
177062
177058
1
0
1
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18902
** External Symbol **:1313
** External Symbol **:694
** External Symbol **:471
** External Symbol **:424
** External Symbol **:420
** External Symbol **:415
** External Symbol **:386
** External Symbol **:331
** External Symbol **:269
** External Symbol **:257
** External Symbol **:184
** External Symbol **:156
** External Symbol **:143
** External Symbol **:137
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124

_ZN5boost4asio6detail13epoll_reactor19register_descriptorEiRPNS2_16descriptor_stateE
391331300325133216
6
531138
177046
177046
177046
0
0

_ZN5boost4asio6detail13epoll_reactor21deregister_descriptorEiRPNS2_16descriptor_stateEb
708342657022904217
19
531138
44
0
0
44
44
531138
177046
177046
0
0
177046
177046
177046
177046
177046
0
0
44
1
0
1
0

_ZN5boost4asio6detail13epoll_reactor21free_descriptor_stateEPNS2_16descriptor_stateE
391331303091121080
6
177046
177046
98638
175496
177046
78408

_ZN5boost4asio6detail13epoll_reactor25allocate_descriptor_stateEv
1096621588764179866
5
177046
177046
177046
0
0

_ZN5boost4asio6detail13epoll_reactor32perform_io_cleanup_on_block_exitD2Ev
1096621589489001887
5
0
177058
0
4
0

_ZN5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
797081588432912973
26
186008
8946
4435
8946
0
0
123220
53842
2253484
2190171
8946
0
8946
8946
8946
0
8675
0
0
0
0
0
0
0
0
0
1
0
3
0
24
** External Symbol **:3753
** External Symbol **:1333
** External Symbol **:951
** External Symbol **:760
** External Symbol **:647
** External Symbol **:544
** External Symbol **:277
** External Symbol **:121
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:32
** External Symbol **:30
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:26
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
24
** External Symbol **:3753
** External Symbol **:1333
** External Symbol **:951
** External Symbol **:760
** External Symbol **:647
** External Symbol **:544
** External Symbol **:277
** External Symbol **:121
** External Symbol **:35
** External Symbol **:34
** External Symbol **:32
** External Symbol **:32
** External Symbol **:30
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:26
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15

_ZN5boost4asio6detail13epoll_reactor8start_opEiiRPNS2_16descriptor_stateEPNS1_10reactor_opEbb
134258406150817197
38
0
0
177166
0
177102
0
177166
0
0
177166
177102
120
177046
120
120
0
2164
80
56
0
64
0
2
64
2
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
10
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
0
0
0

_ZN5boost4asio6detail14descriptor_ops25set_internal_non_blockingEiRhbRNS_6system10error_codeE
827608879619978247
23
0
0
176962
176962
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
176962
1
0
5
0
0
0
0
0

_ZN5boost4asio6detail14hook_allocatorINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEENS1_16reactive_wait_opISB_S5_EEE10deallocateEPSD_m
844982796277455926
4
98274
227576
98276
78770

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEEC2EiRKSC_
567090795815895039
1
177098
1
0
2
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18918
** External Symbol **:1314
** External Symbol **:694
** External Symbol **:471
** External Symbol **:425
** External Symbol **:421
** External Symbol **:416
** External Symbol **:386
** External Symbol **:332
** External Symbol **:269
** External Symbol **:258
** External Symbol **:185
** External Symbol **:156
** External Symbol **:143
** External Symbol **:138
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18918
** External Symbol **:1314
** External Symbol **:694
** External Symbol **:471
** External Symbol **:425
** External Symbol **:421
** External Symbol **:416
** External Symbol **:386
** External Symbol **:332
** External Symbol **:269
** External Symbol **:258
** External Symbol **:185
** External Symbol **:156
** External Symbol **:143
** External Symbol **:138
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEED2Ev
238984484656208796
3
204663
109
0

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEEC2EiRKS4_
536744761735612421
2
176962
0
1
0
2
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18894
** External Symbol **:1313
** External Symbol **:694
** External Symbol **:471
** External Symbol **:424
** External Symbol **:420
** External Symbol **:415
** External Symbol **:386
** External Symbol **:331
** External Symbol **:269
** External Symbol **:257
** External Symbol **:184
** External Symbol **:156
** External Symbol **:143
** External Symbol **:137
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18894
** External Symbol **:1313
** External Symbol **:694
** External Symbol **:471
** External Symbol **:424
** External Symbol **:420
** External Symbol **:415
** External Symbol **:386
** External Symbol **:331
** External Symbol **:269
** External Symbol **:257
** External Symbol **:184
** External Symbol **:156
** External Symbol **:143
** External Symbol **:137
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEED2Ev
784007058953177093
2
176962
0

_ZN5boost4asio6detail14thread_context24top_of_thread_call_stackEv
784007056844089447
2
7826577
7745889

_ZN5boost4asio6detail15awaitable_frameIN4absl7debian36StatusENS0_15any_io_executorEED2Ev
798733567075014180
5
1079780
1079780
0
0
0

_ZN5boost4asio6detail15awaitable_frameIN6lessor10Connection9PerformedENS0_15any_io_executorEED2Ev
798733567075014180
5
20000
20000
0
0
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEE4pumpEv
845129391843786009
8
311123
3809272
631535
942658
311123
0
0
0
1
0
4
24
** External Symbol **:626707
** External Symbol **:406401
** External Symbol **:350971
** External Symbol **:344284
** External Symbol **:344016
** External Symbol **:304718
** External Symbol **:216212
** External Symbol **:215810
** External Symbol **:177652
** External Symbol **:172206
** External Symbol **:172206
** External Symbol **:123978
** External Symbol **:110281
** External Symbol **:108170
** External Symbol **:108042
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:58886
** External Symbol **:37788
** External Symbol **:31097
** External Symbol **:30863
** External Symbol **:26653
** External Symbol **:20032
** External Symbol **:20008
24
** External Symbol **:172207
** External Symbol **:110281
** External Symbol **:108171
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:26653
** External Symbol **:20033
** External Symbol **:18894
** External Symbol **:1885
** External Symbol **:1604
** External Symbol **:1313
** External Symbol **:1223
** External Symbol **:1209
** External Symbol **:1145
** External Symbol **:1132
** External Symbol **:872
** External Symbol **:836
** External Symbol **:743
** External Symbol **:701
** External Symbol **:694
** External Symbol **:636
** External Symbol **:514
** External Symbol **:471
** External Symbol **:424
24
** External Symbol **:172142
** External Symbol **:108106
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1282
** External Symbol **:1023
** External Symbol **:985
** External Symbol **:807
** External Symbol **:804
** External Symbol **:636
** External Symbol **:404
** External Symbol **:321
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:237
** External Symbol **:200
** External Symbol **:198
** External Symbol **:182
** External Symbol **:155
** External Symbol **:120
** External Symbol **:116
** External Symbol **:102
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEED2Ev
5916478827320993
7
3291894
0
2
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE
742261418966908927
1
177002

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m
974670606498706273
6
177046
177044
0
0
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E3ptr5resetEv
238984482353853237
3
531138
177046
177046

_ZN5boost4asio6detail16service_registry10keys_matchERKNS0_17execution_context7service3keyES7_
753202734610441270
9
0
1630097
232476
1220815
1397621
1328397
946600
946600
27485

_ZN5boost4asio6detail16service_registry14do_use_serviceERKNS0_17execution_context7service3keyEPFPS4_PvES9_
391800338263333511
10
1219939
876
409538
409538
256
0
256
256
0
0
1
0
2
24
** External Symbol **:1
_ZN5boost4asio6detail16service_registry6createINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS8_EEEEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_13epoll_reactorENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_27reactive_descriptor_serviceENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_16resolver_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_23reactive_socket_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0

_ZN5boost4asio6detail16thread_info_base25rethrow_pending_exceptionEv
391331302142307212
6
766310
0
0
0
0
0

_ZN5boost4asio6detail16thread_info_base8allocateINS2_11default_tagEEEPvT_PS2_mm
556960143917818754
14
408869
1212431
949852
307324
830367
262579
262579
766400
503820
33420
0
0
0
503820

_ZN5boost4asio6detail16thread_info_base8allocateINS2_19awaitable_frame_tagEEEPvT_PS2_mm
556960143917818754
14
1430739
4474902
4108456
1034246
2962192
366446
366446
2375968
2009522
569687
0
0
0
1703993

_ZN5boost4asio6detail16thread_info_base8allocateINS2_21executor_function_tagEEEPvT_PS2_mm
556960143917818754
14
85427
891392
217310
703870
170918
674082
674082
770939
96857
1435
0
0
0
96857

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJEEclEv
784007056844089447
2
454353
454353

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEclIS7_EEvOT_
784007056844089447
2
177060
177060

_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS6_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
844982797174888685
4
30294
10098
10098
0

_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb
950994586496501087
12
454353
454353
454353
454353
0
0
454353
0
0
0
0
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorES3_NS0_10io_contextENS0_8executorEvEC2EbRKS3_S8_
536873290214355862
4
177302
177302
177302
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorEvNS0_10io_contextENS0_8executorEvEC2EiiRKS3_
123497037245367421
7
0
483635
483635
0
483635
0
0
1
0
1
24
** External Symbol **:189338
** External Symbol **:137227
** External Symbol **:75950
** External Symbol **:38850
** External Symbol **:9999
** External Symbol **:6551
** External Symbol **:5272
** External Symbol **:2685
** External Symbol **:2454
** External Symbol **:1591
** External Symbol **:1224
** External Symbol **:1075
** External Symbol **:1070
** External Symbol **:1051
** External Symbol **:918
** External Symbol **:904
** External Symbol **:898
** External Symbol **:712
** External Symbol **:574
** External Symbol **:552
** External Symbol **:422
** External Symbol **:399
** External Symbol **:333
** External Symbol **:303

_ZN5boost4asio6detail19recycling_allocatorINS1_11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEEENS1_16thread_info_base11default_tagEE10deallocateEPS7_m
798733567589966752
5
99529
208722
153239
99531
53708

_ZN5boost4asio6detail19recycling_allocatorINS1_17executor_function4implINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEENS1_16thread_info_base21executor_function_tagEE10deallocateEPSB_m
798733567589966752
5
89895
195542
454353
89895
364458

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE17rethrow_exceptionEv
391331302142307212
6
2375962
0
0
0
0
0

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEEdlEPvm
287486625830683733
6
1134212
2476786
2375968
1439747
936221
0

_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS3_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS7_IvS9_EES9_T0_T1_
882477849480608095
72
0
0
10098
0
10100
0
0
0
10100
10100
0
0
10100
0
0
10100
10100
10100
2
0
0
0
10098
10098
0
0
836
0
0
836
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
14
0
0
0
0
0
2
** External Symbol **:1
** External Symbol **:1
0
0
0
0
0
0
0
0

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE10expires_atERNSA_19implementation_typeERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNS_6system10error_codeE
146835647075900052
2
89164
217505

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13expires_afterERNSA_19implementation_typeERKNS4_8durationIlSt5ratioILl1ELl1000000000EEEERNS_6system10error_codeE
1124680653217615623
4
0
306589
306589
0

_ZN5boost4asio6detail27reactive_descriptor_service10async_waitINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES6_EEvRNS2_19implementation_typeENS0_5posix15descriptor_base9wait_typeERT_RKT0_
512089717155829978
12
0
176962
0
0
2164
0
0
0
0
0
0
0
1
0
1
0

_ZN5boost4asio6detail27reactive_descriptor_service6assignERNS2_19implementation_typeERKiRNS_6system10error_codeE
1145414988772566333
10
0
176962
0
0
176962
0
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7destroyERNS2_19implementation_typeE
238984481799490044
3
176962
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7releaseERNS2_19implementation_typeE
238984481799490044
3
176962
176962
176962

_ZN5boost4asio6detail27reactive_descriptor_service8start_opERNS2_19implementation_typeEiPNS1_10reactor_opEbbb
536873293744241650
4
0
176962
176962
176962

_ZN5boost4asio6detail27reactive_descriptor_service9constructERNS2_19implementation_typeE
742261418966908927
1
176962

_ZN5boost4asio6detail8op_queueINS1_19scheduler_operationEED2Ev
515008861925112362
5
660973
0
0
660973
0
1
0
1
0

_ZN5boost4asio6detail8op_queueINS1_7wait_opEED2Ev
515008861925112362
5
204663
0
0
204663
0
1
0
1
0

_ZN5boost4asio6detail9scheduler10do_run_oneERNS1_27conditionally_enabled_mutex11scoped_lockERNS1_21scheduler_thread_infoERKNS_6system10error_codeE
868688906142721482
19
2253484
766310
0
2190171
0
766310
0
766310
2253484
0
766310
0
2253484
766354
2253484
0
0
2190171
0
1
0
2
24
** External Symbol **:240481
** External Symbol **:234160
** External Symbol **:141815
** External Symbol **:140424
** External Symbol **:132396
** External Symbol **:120073
** External Symbol **:117774
** External Symbol **:114978
** External Symbol **:107807
** External Symbol **:100215
** External Symbol **:86273
** External Symbol **:83730
** External Symbol **:78973
** External Symbol **:75067
** External Symbol **:58981
** External Symbol **:55659
** External Symbol **:51240
** External Symbol **:47083
** External Symbol **:35980
** External Symbol **:30188
** External Symbol **:27589
** External Symbol **:20917
** External Symbol **:20081
** External Symbol **:19049
24
** External Symbol **:110409
** External Symbol **:88826
** External Symbol **:88826
** External Symbol **:64986
** External Symbol **:61989
** External Symbol **:61989
** External Symbol **:26781
** External Symbol **:18912
** External Symbol **:18894
** External Symbol **:17940
** External Symbol **:12166
** External Symbol **:10603
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:9998
** External Symbol **:9967
** External Symbol **:9528
** External Symbol **:6555
** External Symbol **:5336
** External Symbol **:5120

_ZN5boost4asio6detail9scheduler12can_dispatchEv
1124680653337888707
3
0
4869423
4821942

_ZN5boost4asio6detail9scheduler12task_cleanupD2Ev
948827211883763287
7
81018
2253484
213225
21595
2040259
2253484
145238

_ZN5boost4asio6detail9scheduler12work_cleanupD2Ev
52047013245151593
10
187361
757054
9256
187361
743304
187361
187361
0
0
0

_ZN5boost4asio6detail9scheduler25post_deferred_completionsERNS1_8op_queueINS1_19scheduler_operationEEE
596847748517577054
15
0
483515
217493
217493
217400
93
0
217400
93
0
8234
0
209166
0
0

_ZN5boost4asio6detail9scheduler25post_immediate_completionEPNS1_19scheduler_operationEb
393568430052349004
12
0
282829
282828
56861
0
0
4674
221297
137056
84241
0
0

_ZN5boost4asio6detail9scheduler26wake_one_thread_and_unlockERNS1_27conditionally_enabled_mutex11scoped_lockE
971686719755716591
7
0
61672
61672
61672
61672
4674
4674
1
0
1
24
** External Symbol **:1788
** External Symbol **:617
** External Symbol **:486
** External Symbol **:359
** External Symbol **:321
** External Symbol **:281
** External Symbol **:190
** External Symbol **:138
** External Symbol **:61
** External Symbol **:21
** External Symbol **:20
** External Symbol **:19
** External Symbol **:18
** External Symbol **:18
** External Symbol **:18
** External Symbol **:17
** External Symbol **:17
** External Symbol **:17
** External Symbol **:15
** External Symbol **:15
** External Symbol **:15
** External Symbol **:15
** External Symbol **:13
** External Symbol **:12

_ZN5boost4asio6detail9scheduler3runERNS_6system10error_codeE
1073436553124709657
11
440
766310
766310
578949
44
44
0
0
0
0
0

_ZN5boost4asio9awaitableIN4absl7debian36StatusENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
1079780
0
0
0
0
1
0
2
24
** External Symbol **:172206
** External Symbol **:172206
** External Symbol **:172008
** External Symbol **:108042
** External Symbol **:108042
** External Symbol **:107905
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:20008
** External Symbol **:20008
** External Symbol **:18894
** External Symbol **:10000
** External Symbol **:1313
** External Symbol **:903
** External Symbol **:903
** External Symbol **:743
** External Symbol **:694
** External Symbol **:672
** External Symbol **:640
** External Symbol **:575
** External Symbol **:572
** External Symbol **:471
** External Symbol **:424
** External Symbol **:420
0

_ZN5boost4asio9awaitableISt5tupleIJNS_6system10error_codeEEENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
177060
0
0
0
0
1
0
2
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18894
** External Symbol **:1313
** External Symbol **:694
** External Symbol **:471
** External Symbol **:424
** External Symbol **:420
** External Symbol **:415
** External Symbol **:386
** External Symbol **:331
** External Symbol **:269
** External Symbol **:257
** External Symbol **:184
** External Symbol **:156
** External Symbol **:143
** External Symbol **:137
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124
0

_ZN5boost4asio9awaitableIvNS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
765476
0
0
0
0
1
0
2
24
** External Symbol **:172206
** External Symbol **:172142
** External Symbol **:110281
** External Symbol **:108170
** External Symbol **:108106
** External Symbol **:26653
** External Symbol **:10024
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:10000
** External Symbol **:1603
** External Symbol **:1282
** External Symbol **:1222
** External Symbol **:1208
** External Symbol **:1143
** External Symbol **:1132
** External Symbol **:1049
** External Symbol **:1023
** External Symbol **:985
** External Symbol **:871
** External Symbol **:836
** External Symbol **:836
** External Symbol **:807
** External Symbol **:804
0

_ZN5boost4asio9execution12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS1_6detail8blocking7never_tILi0EEENS1_11prefer_onlyINS8_10possibly_tILi0EEEEENSB_INS7_16outstanding_work9tracked_tILi0EEEEENSB_INSF_11untracked_tILi0EEEEENSB_INS7_12relationship6fork_tILi0EEEEENSB_INSM_14continuation_tILi0EEEEEEEC2ERKST_
811594942473831488
3
2424007
0
0
1
0
1
24
** External Symbol **:874860
** External Symbol **:706472
** External Symbol **:344414
** External Symbol **:216342
** External Symbol **:147786
** External Symbol **:40178
** External Symbol **:8877
** External Symbol **:8794
** External Symbol **:7830
** External Symbol **:6919
** External Symbol **:6051
** External Symbol **:3321
** External Symbol **:3208
** External Symbol **:2806
** External Symbol **:2779
** External Symbol **:2754
** External Symbol **:2446
** External Symbol **:2418
** External Symbol **:2290
** External Symbol **:2251
** External Symbol **:1812
** External Symbol **:1753
** External Symbol **:1744
** External Symbol **:1533

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
459816

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
311123

_ZN5boost4asio9execution6detail17any_executor_base10require_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESC_EET_PKvS12_
742261418966908927
1
148691

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_
742261418966908927
1
1801201

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_RKS3_
784007056844089447
2
622806
622806

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_S9_
742261418966908927
1
757637

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_S9_
742261418966908927
1
623610

_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_
742261418966908927
1
1273972

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_
742261418966908927
1
2437402

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_
742261418966908927
1
1245336

_ZN5boost4asio9execution6detail17any_executor_base14prefer_fn_implINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_PNSt9enable_ifIXaantsr7is_sameIT0_vEE5valuesrT1_13is_preferableEvE4typeE
784007056844089447
2
622530
622530

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov
742261418966908927
1
1298054

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov
742261418966908927
1
311123

_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_
742261418966908927
1
177302

_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_
742261418966908927
1
354060

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_
742261418966908927
1
622530

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESR_EET_PKvS12_
742261418966908927
1
148691

_ZN5boost4asio9execution6detail17any_executor_baseC2EOS3_
543243708862749142
3
1381247
660937
0
1
0
1
24
** External Symbol **:503050
** External Symbol **:344414
** External Symbol **:216342
** External Symbol **:188130
** External Symbol **:40338
** External Symbol **:25776
** External Symbol **:18113
** External Symbol **:5000
** External Symbol **:3731
** External Symbol **:3583
** External Symbol **:3208
** External Symbol **:2751
** External Symbol **:2446
** External Symbol **:2418
** External Symbol **:2290
** External Symbol **:1744
** External Symbol **:1445
** External Symbol **:1402
** External Symbol **:724
** External Symbol **:724
** External Symbol **:704
** External Symbol **:628
** External Symbol **:593
** External Symbol **:588

_ZN5boost6detail22crc_modulo_word_updateIjtEEviRT_T0_S2_ib
868361659980344168
8
73728
36864
9216
9216
9216
18432
36864
36864

_ZN5boost6detail31make_partial_xor_products_tableILi8EjEENS_5arrayIT0_XlsLm1ET_EEEiS3_b
177584446278217354
10
9216
147456
36864
9216
9216
36
36864
73728
9216
18432

_ZN5boost6detail32reflected_byte_table_driven_crcsILi32ELm79764919EE10crc_updateEjPKhm
1096621589224915857
5
92852
2468
36
36
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISA_Lb1EEERS4_
146835647075900052
2
2743165
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS4_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS6_EEEE
844982797010397240
5
0
11716809
2743165
2585755
2585755

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISA_Lb1EEE
37730074776470275
5
474381
413469
2743165
1435701
160174

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISB_Lb1EEERS5_
146835647075900052
2
2749515
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS5_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS7_EEEE
844982797010397240
5
0
11051775
2749515
1053423
1053423

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISB_Lb1EEE
37730074776470275
5
3844
1698648
2749515
2222880
1696094

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor4SlotENS0_6detail16key_nodeptr_compINS7_9PoolState13ExpiresBeforeENS0_8bhtraitsIS8_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS8_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSN_SO_RKT_T0_RNS0_20insert_commit_data_tISO_EEPm
342810749316373002
13
62
2743103
0
2743165
62
0
2585762
2585700
0
0
0
43
157403

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor9FairQueue7WaitingENS0_6detail16key_nodeptr_compISt4lessIS9_ENS0_8bhtraitsIS9_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS9_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSO_SP_RKT_T0_RNS0_20insert_commit_data_tISP_EEPm
342810749316373002
13
0
2749515
0
2749515
0
0
1053423
1053423
0
0
0
0
1696092

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_RNS0_20data_for_rebalance_tIS8_EE
446858651872269297
18
478225
0
0
3292602
1880481
732559
646933
358260
87824
234560
110363
1272792
302010
218910
1897082
4419059
1884333
2729755

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE20insert_unique_commitEPNS0_11rbtree_nodeIS3_EES8_RKNS0_20insert_commit_data_tIS8_EE
567185239083544332
5
7
1853495
3639178
2
3639123

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE25rebalance_after_insertionEPNS0_11rbtree_nodeIS3_EES8_
1042354055910929942
18
1975582
5945367
3431413
130
1003496
2427909
50
8
0
211798
2524375
8
8
0
5
40
5493040
2

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE42rebalance_after_erasure_restore_invariantsEPNS0_11rbtree_nodeIS3_EES8_S8_
386924804694313492
43
556943
49757
390654
635531
5686092
3736476
2427829
78181
233131
91936
1182495
54281
78588
11695
2194698
1234345
19551
4517
8291
543083
556943
324944
4684
3231
5277272
984280
5363
489
0
0
121192
65613
378549
191385
60245
19223
15831
28824
3016120
0
57202
732650
0

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
1124680653258158719
3
3080
2747681
2746435

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
798733566915304256
4
643853
2529591
2099312
0

_ZN5boost9intrusive22bstree_algorithms_baseINS0_18rbtree_node_traitsIPvLb0EEEE9prev_nodeEPNS0_11rbtree_nodeIS3_EE
948827210703629965
9
0
0
3639465
3639265
3639465
3639345
3588868
40
105564

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12InsertUniqueEmPNS9_4NodeE
694937217598364818
5
6445
95922
2567960
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap18TryEmplaceInternalIRKS7_JEEESt4pairINS9_13iterator_baseINS0_7MapPairIS7_S7_EEEEbEOT_DpOT0_
93478049560450218
6
0
0
0
0
2152201
2647924

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap24ResizeIfLoadIsOutOfRangeEm
484499720113870608
7
495725
0
2161384
0
2161384
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap6ResizeEm
927205941019177903
10
0
0
0
0
0
0
0
0
2168157
0

_ZN6google8protobuf8internal18TransparentSupportINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE6EqualsIS8_S8_EEbRKT_RKT0_
98923583033976887
4
102367
0
0
0
1
1
1
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase18MergeFromInnerLoopINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEvPPvSE_ii
694937217202637848
5
40000
0
40000
20000
20000

_ZN6google8protobuf8internal20RepeatedPtrFieldBase3AddINS0_16RepeatedPtrFieldIN6lessor7journal10WorkerStepEE11TypeHandlerEEEPNT_4TypeEPKSB_
238984482422036564
3
200398
177742
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase8CopyFromINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEvRKS2_
567185238682006658
5
0
20000
20000
0
10000

_ZN6lessor10CheckNonceEN4absl7debian311string_viewE
950994587396889690
14
0
0
2339304
2339304
2339304
2339304
292413
292413
292413
0
0
0
0
0

_ZN6lessor10DeedRouter3RunERKNS_8IdentityENS_13CleanupRunner4StepEN4absl7debian312AnyInvocableIFvRKNS7_6StatusEEEE
41142350927681196
13
10001
0
20001
0
0
0
10000
0
0
0
0
0
20001
2
0
10
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
0
2
** External Symbol **:10000
** External Symbol **:1
2
** External Symbol **:10000
** External Symbol **:1
2
** External Symbol **:10000
** External Symbol **:1
0
1
1
0

_ZN6lessor10IdentityOfERKNS_11CredentialsENS_10BorrowedFdENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
102051346962454534
21
0
3977920
0
128320
0
128320
0
128320
0
128320
0
0
0
0
0
0
0
0
0
0
128320

_ZN6lessor10LooksQuietENS_10BorrowedFdE
391331300898160634
6
0
0
0
2332018
0
0

_ZN6lessor10RecordFile3MapEm
159676628956159050
7
23992
456
0
103
0
88
24448

_ZN6lessor10RecordFile4GiveEPSt4byte
844982798682651029
4
33482
31
0
0

_ZN6lessor10RecordFile4TakeEv
794533771550705466
8
34964
34964
191
191
0
0
0
0
1
1
1
1
512:34964

_ZN6lessor10RecordFile8MarkUsedEPSt4byte
742261418966908927
1
34964

_ZN6lessor10RedisFront10CheckLoginENS_12RedisMeaningE
171079196319822336
30
0
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor10RedisFront10EndCommandERKNS_4FlowE
187771963178206443
9
0
4060060
0
0
0
0
0
0
0

_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
807055964315271028
19
0
4060828
4060828
4060828
0
4060828
4060828
4060060
4060828
685036
0
685036
0
0
0
0
0
0
4060828

_ZN6lessor10RedisFront14EndPublicationEv
764657765565301240
17
0
4060060
4060060
60
0
0
4060060
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront5AwaitENS_12RedisCommandERKNS_4FlowE
1073436552176223259
16
0
0
4060060
0
4060060
4060060
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront7ForwardERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
174914379821090046
49
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor10RedisFront8EndReplyERKNS_4FlowE
948827210170484272
7
0
768
0
0
4060060
4060060
0

_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
314499565098193285
50
4060060
856
8120976
8120976
0
850
8120976
4060916
850
8120120
8120120
685886
4060910
4060060
685886
4060060
0
4060060
4060060
4060060
0
0
0
850
850
850
850
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront8TakeHeadERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
249841959108814975
21
4060060
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront9AnswerDueERKNS_4FlowE
1073436551971399823
12
0
3375792
0
0
0
0
0
4060828
0
0
0
0

_ZN6lessor10RedisFront9EndAnswerERKNS_4FlowE
135188632249601909
8
0
0
4060060
0
0
0
685030
0

_ZN6lessor10SendPacketENS_10BorrowedFdEN4absl7debian311string_viewENS_8PatienceES0_
484499718345397549
6
0
0
168
22824
0
22824

_ZN6lessor10StartupKeyERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EE
798733566041888711
4
100054
99654
0
0

_ZN6lessor10UnderstandERKNS_5redis13CommandCutterE
1082989662917407614
68
0
0
0
0
4060910
4060910
1980
1980
0
4060910
90
0
90
90
0
0
0
90
0
90
90
0
0
90
0
0
0
90
0
90
0
0
0
0
0
0
0
90
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
90
90
1
1
5
1
6:90
1
6:90
0
1
6:90
1
6:90

_ZN6lessor10WorkerCrew4GiveERNS_10WorkerLinkE
842629279852145535
22
0
22656
22656
0
0
0
0
0
0
0
0
0
22656
0
0
0
0
0
0
0
0
0
2
0
4
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew4TickEv
714500942464768480
10
19344
19407
19344
0
1485
1485
63
0
0
0
1
0
1
5
** External Symbol **:1333
** External Symbol **:121
** External Symbol **:12
** External Symbol **:10
** External Symbol **:9

_ZN6lessor10WorkerCrew6BeIdleERNS_10WorkerLinkE
872112804617683342
5
22718
22
0
22740
0
1
0
1
6
** External Symbol **:10064
** External Symbol **:9534
** External Symbol **:1131
** External Symbol **:1005
** External Symbol **:1004
** External Symbol **:2

_ZN6lessor10WorkerCrew6WakeByENS_8MonoTimeE
789594824668060895
23
111703
1562
1562
0
1562
0
0
0
1562
0
0
1562
0
0
0
0
0
0
0
0
0
0
0
1
0
3
6
** External Symbol **:1396
** External Symbol **:125
** External Symbol **:17
** External Symbol **:12
** External Symbol **:11
** External Symbol **:1
0
0

_ZN6lessor10WorkerCrew7AdvanceEv
974670607854322738
7
0
69438
22656
46782
21
46881
46782

_ZN6lessor10WorkerCrew7OnEndedERNS_10WorkerLinkERKSt6vectorIN4absl7debian36StatusESaIS6_EE
144240995638855494
20
0
34
22656
0
22656
22656
22656
22656
22656
22656
0
0
0
0
0
0
0
0
0
0
2
0
6
3
** External Symbol **:26
** External Symbol **:5
** External Symbol **:3
3
** External Symbol **:26
** External Symbol **:5
** External Symbol **:3
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew7OnReplyERNS_10WorkerLinkERKNS_7journal11WorkerReplyE
247671764756650933
13
0
0
54
200482
22774
22690
0
0
84
54
0
0
0

_ZN6lessor10WorkerLink4ReadEv
746321611229061014
28
22774
200482
0
0
0
22774
22774
0
22774
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor10WorkerLink4SendERKNS_10WorkerTaskE
784007056844089447
2
22656
22656

_ZN6lessor10WorkerLink6HandleEv
345737796295395013
10
22774
22774
0
0
22774
0
0
0
0
0
1
0
1
6
** External Symbol **:10064
** External Symbol **:9537
** External Symbol **:1131
** External Symbol **:1031
** External Symbol **:1009
** External Symbol **:2

_ZN6lessor10WorkerTaskC2ESt6vectorINS_13CleanupRunner4StepESaIS3_EEN4absl7debian312AnyInvocableIFvRKS1_INS7_6StatusESaIS9_EEbEEENS_8MonoTimeE
641059977005708569
12
200398
200398
127127
73271
22656
0
0
0
0
0
0
0
1
0
2
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
0

_ZN6lessor11FindSettingERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EEN4absl7debian311string_viewE
1075867882490824511
27
1630
0
0
759898
799
0
4958
1630
4958
0
1630
0
0
0
1209486
1202898
800
760698
0
799
0
760698
799
0
0
760698
441401
1
1
7
1
16:4958
1
16:1630
0
0
0
1
16:799
1
16:760698

_ZN6lessor11LeasedPaths7ReleaseENS_2IdINS_8LeaseTagEEEb
1063705159172739859
3
2150712
0
0

_ZN6lessor11PoolMetrics5EndedENS_8LeaseEndEN4absl7debian38DurationE
742261418966908927
1
2742742

_ZN6lessor11PoolSockets10OnAcceptedERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3WayENS_8UniqueFdE
42618249411050704
56
0
0
0
100504
0
0
100504
0
0
0
0
0
0
0
0
100504
0
0
100504
0
100504
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
100504
0
1
0
4
0
0
0
0

_ZN6lessor11PoolSockets12AdmitProcessENS_10BorrowedFdERKN4absl7debian38StatusOrINS_11CredentialsEEERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
993108205903211798
13
100504
0
100504
100504
100504
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets14TakeDescriptorEjRKNS_9PoolRelayE
712802760173431554
33
0
0
0
0
100808
0
100808
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets9HolderForENS_10BorrowedFdERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
1019592682407049041
54
0
0
0
0
0
0
100200
0
0
304
0
0
0
0
0
0
304
304
0
304
304
304
304
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
5:304
1
1:304

_ZN6lessor11ReasonErrorENS_2v111Reason_CodeEN4absl7debian311string_viewERKSt6vectorISt4pairIS4_NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISD_EE
1072008671649668184
41
9185
9185
0
0
434283
403189
0
131434
34235
34235
31092
31093
31094
31093
31094
31091
0
31093
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
3
9:28242
7:5992
17:1

_ZN6lessor11ResolveDeedERKNS_2v113CleanupActionERKNS_13CleanupRightsERKNS_12CleanupAgentE
74502901794614719
310
0
0
0
0
0
0
0
457750
20000
0
0
437750
0
0
10000
10000
10000
0
0
0
437750
10000
0
0
0
0
0
0
0
10000
0
0
0
0
0
437750
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
437750
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
10000
10000
0
0
0
0
0
0
0
10000
0
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
437750
0
0
0
0
0
0
10000
0
10000
0
0
0
0
0
0
0

_ZN6lessor11RunExchangeENS_10BorrowedFdENS_8ExchangeENS_8MonoTimeERKNS_5ClockE
663098767401036798
83
172189
0
303021
303021
0
0
172189
172189
293717
314952
303021
0
172189
9304
172189
303021
303021
293717
303021
303021
0
9304
0
172189
0
0
0
0
0
0
0
0
172189
172189
303021
0
0
303021
0
0
303021
303021
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
11
0
0
0
0
20
** External Symbol **:88634
** External Symbol **:61989
** External Symbol **:9706
** External Symbol **:9164
** External Symbol **:953
** External Symbol **:241
** External Symbol **:229
** External Symbol **:187
** External Symbol **:180
** External Symbol **:175
** External Symbol **:167
** External Symbol **:103
** External Symbol **:94
** External Symbol **:84
../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv:80
** External Symbol **:68
** External Symbol **:67
** External Symbol **:47
** External Symbol **:11
** External Symbol **:10
0
0
0
0
20
** External Symbol **:172206
** External Symbol **:108042
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:240
** External Symbol **:232
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:168
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev:80
** External Symbol **:77
** External Symbol **:42
** External Symbol **:12
** External Symbol **:11
0
1
1
1
9:9304

_ZN6lessor11TenantTable8GetOrAddERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
750937526959873281
17
30000
0
30000
30000
30000
30044
0
0
0
0
44
44
44
0
0
0
0
1
1
2
1
7:30000
1
8:44

_ZN6lessor11WaitForAsioEiP11epoll_eventii
536873292309253651
4
0
2253484
2253484
73130

_ZN6lessor12AttachServer10OnAcceptedENS_8UniqueFdE
720462147448307887
101
0
0
0
0
27068
1
0
1
0
1
0
27067
0
0
0
0
1
0
0
27067
0
0
1
1
0
1
0
0
0
1
1
0
27067
1
27067
27067
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27068
0

_ZN6lessor12CleanupQuota4GiveEjm
694937218275256565
6
210398
0
6
0
0
0

_ZN6lessor12CleanupQuota4TakeEjm
742261418966908927
1
457750

_ZN6lessor12CleanupState10OnFinishedENS_2IdINS_9ActionTagEEERKN4absl7debian36StatusENS_8MonoTimeERNS_6RandomERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISJ_EE
717382262498333621
24
177742
0
0
210398
32656
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
7
65:76515
33:37957
32:12655
17:12655
16:12655
8:12655
64:12650

_ZN6lessor12CleanupState3AddENS_2IdINS_9ActionTagEEENS1_INS_10SessionTagEEENS1_INS_8LeaseTagEEERKNS_13CleanupPolicyERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISI_EE
974670605572590944
7
457750
0
0
0
0
0
0

_ZN6lessor12CleanupState3EndENS_2IdINS_9ActionTagEEENS_7Journal7OutcomeERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISD_EE
732038792768802925
8
210398
0
0
0
0
0
0
210398

_ZN6lessor12CleanupState4FindENS_2IdINS_9ActionTagEEE
567185242265862187
5
1121872
1121872
1121872
0
0

_ZN6lessor12CleanupState6RunAllENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
393568430245866104
13
457750
457750
4033
4033
4033
4033
0
0
0
0
0
0
0

_ZN6lessor12CleanupState7AdvanceENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
45209324010074225
17
20000
221309
190654
198489
20000
40811
12165
36689
0
32672
4017
4017
0
2002
2015
0
0

_ZN6lessor12CleanupState9BecomeDueENS_2IdINS_9ActionTagEEERNS0_5EntryE
1063705161840035144
3
457750
0
0

_ZN6lessor12DurationFromERKN6google8protobuf8DurationEN4absl7debian311string_viewE
1044887267156917124
20
0
0
0
2159041
0
0
0
2159041
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12FindReportedERKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_St4lessIS6_ESaISt4pairIKS6_S6_EEEN4absl7debian311string_viewE
886271540531489922
4
1543319
1430232
127063
113087

_ZN6lessor12PriorityFromENS_2v18PriorityE
1124680653874042806
4
457750
0
0
457750

_ZN6lessor12ProcessWatch3AddERNS_4PeerENS_2IdINS_10SessionTagEEE
640156331545549814
56
0
32800
27371
32286
26878
32286
0
0
32286
514
514
0
514
0
0
0
0
32286
32286
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN6lessor12ProcessWatch6RemoveERKNS_10ProcessKeyENS_2IdINS_10SessionTagEEE
790715554225988411
19
32800
32800
32800
514
32800
32800
514
514
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12RedisPending3PopEv
484499721492999404
7
4060828
685798
4060060
685036
685036
0
4060060

_ZN6lessor12RedisPending4PushENS_12RedisAwaitedE
658987490368204421
12
0
684186
4060060
1612
0
3375792
0
3375030
0
0
3375030
4060060
1
1
1
0

_ZN6lessor12RedisSession7OnReplyENS_12RedisMeaningEjRKNS_5redis11ReplyWalkerE
561040280618509186
46
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
4060060
2030000
0
0
0
2030000
0
0
0
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
2:2030000
0

_ZN6lessor12RunStatementENS_10BorrowedFdENS_8ExchangeERKSt8optionalIN4absl7debian36StatusEENS_8MonoTimeERKNS_5ClockE
1120094962952321750
42
0
10000
0
1000
10000
9000
0
0
10000
9000
1000
0
0
0
0
9000
10000
0
9000
10000
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

_ZN6lessor12SessionNames7OnAskedEN4absl7debian311string_viewE
260734257121462273
22
5342
0
18669
18669
18669
18669
670591
670591
666331
9567
661024
4778
9567
9567
4789
0
457
0
465
457
0
0
2
0
1
16
** External Symbol **:1387
** External Symbol **:1148
** External Symbol **:1114
** External Symbol **:1109
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
1
1
4
7:656786
6:4312
9:2936
8:2297

_ZN6lessor12SessionNames8ReplacesEi
1063705161908944610
3
579687
1603
139

_ZN6lessor12SessionTable10LeaveGraceENS_2IdINS_10SessionTagEEERNS0_5EntryE
1063705161908944610
3
763670
5429
5429

_ZN6lessor12SessionTable3EndENS_2IdINS_10SessionTagEEE
3603321414812966
15
54064
32800
32800
32800
32800
421
421
0
0
0
0
0
0
0
0

_ZN6lessor12SessionTable4OpenERKNS0_8IdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
196075478683532905
37
0
32379
0
32800
0
0
32379
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32800
1
1
1
0

_ZN6lessor12SessionTable6ResumeENS_2IdINS_10SessionTagEEE
567185240184951041
5
725441
725441
725441
0
0

_ZN6lessor12SessionTable7RestoreENS_2IdINS_10SessionTagEEERKNS0_8IdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
788747811148719433
10
32800
0
421
421
0
0
0
0
0
0
1
1
1
0

_ZN6lessor12WorkerRunner10RunInOrderERKNS_8IdentityESt6vectorINS_13CleanupRunner4StepESaIS6_EEN4absl7debian312AnyInvocableIFvRKS4_INSA_6StatusESaISC_EEbEEE
1056276403975278125
51
0
200398
22656
22656
22656
22656
22656
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
14
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
0
0
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
1
2
0
0

_ZN6lessor12WorkerRunner5BeginERKNS_8IdentityENS_10WorkerTaskE
318275231005964613
21
22656
0
0
0
0
22656
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
7
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor12WorkerRunner6CrewOfERKNS_8IdentityE
14124349481107501
20
0
0
0
0
0
22656
22650
22650
6
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13ConnectorNameENS_8Upstream4KindE
798733567464660133
5
0
0
1872288
0
0

_ZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS_9PoolRelayEE
614734196703061374
58
100504
100200
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
100504
0
0
100504
0
0
304
100504
0
100200
304
0
0
0
0
0
0
100200
0
0
0
0
0
0
0
0
0
0
0
0
0
100200
1
0
3
0
0
0

_ZN6lessor13LeaseHandlers16AcquireForClientERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEN4absl7debian312AnyInvocableIFvONSB_8StatusOrINS_12GrantedLeaseEEEEEE
1024588651855630722
4
580537
0
0
0
1
0
3
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEONS_5ClaimEN4absl7debian38DurationENSD_12AnyInvocableIFvONSD_8StatusOrINS_12GrantedLeaseEEEEEE
813609035458821538
18
0
0
0
0
0
0
2739511
2739511
2739510
2739515
0
0
0
0
0
0
0
0
2
0
7
0
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124762
** External Symbol **:118486
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124760
** External Symbol **:118486
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118487
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
0
0
1
1
1
1:2739510

_ZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS_7SessionEERKNS_2v114AcquireRequestEN4absl7debian38DurationEbNSB_12AnyInvocableIFvNSB_8StatusOrINS_10GrantReplyEEEEEE
270449479075024420
71
0
0
0
0
2159042
0
0
64
2158977
0
0
0
0
0
0
0
0
2159040
0
0
0
0
0
2158976
2158978
2158978
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2159040
0
0
0
0
1
0
12
0
0
0
0
0
1
** External Symbol **:64
13
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:124763
** External Symbol **:118486
** External Symbol **:107905
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:124758
** External Symbol **:118482
** External Symbol **:107905
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:124728
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
0
0

_ZN6lessor13LeaseHandlers7ReleaseERNS_7SessionERKNS_2v114ReleaseRequestE
170277216955935333
47
112
112
0
0
0
0
0
0
0
0
0
0
112
0
0
112
112
2148835
112
0
112
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2148834

_ZN6lessor13PostgresFront10OnOwnReadyERKNS_4FlowE
1093380923001157790
59
371
0
371
0
0
0
0
0
0
1678
416941
416941
0
415263
0
1678
0
371
371
0
0
749
0
371
0
0
0
0
378
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
371
749
0
1
1
1
1
1:416941

_ZN6lessor13PostgresFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
424622327633262269
18
7822976
7822976
929
0
0
0
0
6023293
0
1252290
1252290
0
0
0
0
0
0
4645

_ZN6lessor13PostgresFront11NeedsAskingEv
135188635633475393
7
1600
800
0
0
482610
481810
0

_ZN6lessor13PostgresFront11OnCompletedERKNS_8postgres5AskedEb
906126499004534457
36
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5984429
36290
0
839010
0
0
331164
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront11OnOwnAnswerERKNS_8postgres13MessageWalker5PieceERKNS1_8Pipeline6AnswerERKNS_4FlowE
733435316712645949
26
0
0
0
0
0
0
472485
416941
1089447
370066
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
416941
1
1
1
0

_ZN6lessor13PostgresFront11OnParameterEN4absl7debian311string_viewEb
561110088091016544
22
0
0
0
15531
1122
315
0
0
0
0
1122
0
0
0
0
0
0
0
0
0
0
16653

_ZN6lessor13PostgresFront11StatementOfEN4absl7debian311string_viewES3_S3_
11850897220411432
11
159360
168099
8739
164795
161698
159360
159360
159360
159360
0
159360
1
1
2
1
33:159360
1
2:159360

_ZN6lessor13PostgresFront12BeginSessionENS_8postgres13StartupPacketERKNS_4FlowE
497936965380458958
23
0
831
99654
0
98823
99654
0
0
0
98823
2160
0
0
0
98823
0
0
0
0
0
0
99654
99654
1
1
1
0

_ZN6lessor13PostgresFront13AnswerStartupEN4absl7debian311string_viewERKNS_4FlowE
602082043167123281
21
0
99654
99654
99654
99654
99654
0
99654
308
0
99654
99346
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront13OnFirstPacketERN4absl7debian311string_viewERKNS_4FlowE
91391790837031818
54
0
399848
399848
399848
399848
99962
0
99962
0
0
0
0
99962
0
0
0
0
0
308
99654
0
0
0
0
0
0
99654
99654
99654
99654
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
99962
99962
0
0
1
1
2
1
6:99654
1
9:99654

_ZN6lessor13PostgresFront13WantsReplacedEv
784007056844089447
2
579687
579687

_ZN6lessor13PostgresFront15TellDifferencesERKNS_4FlowE
857105374624512174
71
0
0
0
0
28860
74928
6244
0
0
15531
0
0
0
0
0
0
0
0
14708
112840
823
823
0
0
112840
0
112840
0
112840
0
112840
570937
9511
98132
8680
561650
8680
8680
831
0
8464
0
6244
8464
6244
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
98132
1
1
10
0
0
0
0
0
1
8:6244
1
16:8464
10
2:26040
8:20873
3:18454
4:17360
17:8680
5:8680
9:7336
7:3105
16:2235
6:77
0
0

_ZN6lessor13PostgresFront17OnDescribeOrCloseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
660898534585967151
42
324983
0
0
0
0
0
0
0
0
0
0
0
0
947164
947164
947164
947164
1231
0
0
1231
947164
0
0
0
0
781138
0
166026
0
0
1231
0
0
0
0
0
0
0
947164
1231
947164
1
1
7
0
0
0
0
0
0
1
17:1231

_ZN6lessor13PostgresFront4NoteERKNS_8postgres6TracesE
303685787828447473
10
2400
0
0
9
2400
9
2400
1234036
2544
0

_ZN6lessor13PostgresFront4NoteERKNS_9StatementE
40662225543325415
22
0
0
0
0
0
0
951625
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront4ParkERKNS_4FlowE
94185834521522098
20
482610
481681
2895660
2890086
123
485402
65
481681
482610
482610
481681
482610
929
481681
482610
0
0
0
481681
481616

_ZN6lessor13PostgresFront4ToldESt10shared_ptrIKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEEE
784007056844089447
2
100776
100776

_ZN6lessor13PostgresFront5EnterERKNS_4FlowEb
15835545543773245
54
414693
0
0
0
411206
470807
56114
0
6588
6588
6588
6588
6588
570937
570282
414693
414693
415263
413933
233906
415263
414693
155674
155674
1128
35311
0
35361
35361
378913
0
415263
378774
378774
799
412005
0
799
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
378774

_ZN6lessor13PostgresFront6AttachERNS_10ConnectionERKNS_4FlowE
352808214846649089
28
579687
99654
794
0
0
0
0
0
0
0
0
831
98823
98823
0
98823
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
16
** External Symbol **:295
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:39
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
16
** External Symbol **:295
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:39
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor13PostgresFront6DetachEv
784007059655560962
2
579687
0

_ZN6lessor13PostgresFront6OnBindERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
86707332940646644
38
328060
0
0
0
0
0
0
0
0
0
0
0
0
951625
951625
951625
0
328060
623565
623565
951625
0
0
0
623565
328060
0
0
163265
0
0
0
0
0
0
0
0
0
1
1
7
0
0
0
0
0
0
3
3:157607
17:4308
6:1350

_ZN6lessor13PostgresFront6OnRowsERKNS_8postgres5AskedEN4absl7debian311string_viewERKNS_4FlowE
173686997599724934
27
5108
29754
10016
10016
10016
947268
5108
5108
0
4308
800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5108
0
1
1
1
0

_ZN6lessor13PostgresFront7CleanUpERKNS_4FlowE
1141818974994836011
24
378
378
0
0
96042
95647
95647
378
378
0
378
0
0
0
0
0
0
0
0
0
0
378
7
7

_ZN6lessor13PostgresFront7EnteredERKNS_4FlowE
16930841376800771
21
10803
570106
831
831
831
0
831
0
0
0
0
831
831
831
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7OnParseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
986485033119830571
50
0
0
0
0
0
0
168099
168099
168099
168099
3304
168099
3304
3304
0
9
168099
164795
0
0
0
168099
0
0
164795
164795
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
168099
0
0
0

_ZN6lessor13PostgresFront7OnQueryERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
449664059076766140
25
0
0
1800
0
0
0
282411
282411
0
0
1800
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7PrepareEN4absl7debian311string_viewERKNS_4FlowE
844982798881822659
5
956160
956160
951425
163065
163065

_ZN6lessor13PostgresFront7SendOwnENS0_3OwnERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS8_EERKNS_4FlowERKS8_
898844273112714060
20
35361
92782
70722
37238
35361
35361
35361
35361
37238
0
0
35361
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront8BelongToENS_2IdINS_9TenantTagEEE
742261418966908927
1
99654

_ZN6lessor13PostgresFront8NoteNameEv
737863020631352468
13
570937
570937
570937
570937
139
139
0
0
0
0
0
0
0
1
0
1
16
** External Symbol **:156564
** External Symbol **:155419
** External Symbol **:153323
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14

_ZN6lessor13PostgresFront8OnAnswerERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
300198516567475330
78
0
0
0
0
1274076
0
0
0
0
16653
0
5984429
0
1784152
0
0
947268
1506388
6299935
0
0
1228775
1235909
0
0
0
0
1228775
1235909
73
0
0
1228775
0
1228775
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1274076
1274076
0
0
0
0
0
0
15853
5984429
5984429
1784152
277764
0
6022171
0
0
0
0
1228775
1235909
1235909
1235909
1235909
1235909

_ZN6lessor13PostgresFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
769820672568245515
53
257418
0
0
4453312
99962
0
99962
0
4255718
4255716
4833385
0
0
0
2014295
4255716
0
0
0
97634
0
569801
4255716
1436626
0
569740
0
0
0
257479
257479
0
0
0
480035
0
0
97634
0
0
0
0
0
0
0
0
0
0
0
4833385
0
0
155605

_ZN6lessor13PostgresFront8OnParsedEmbb
262492185887483136
29
0
0
0
0
0
2129
331164
166369
164795
331164
166369
166369
0
3304
331164
0
0
0
0
0
3304
0
0
0
331164
0
0
1829
1829

_ZN6lessor13PostgresFront8OnSimpleEcRKNS_4FlowE
927205942295359781
12
0
0
0
1231
951625
953498
0
0
0
0
0
0

_ZN6lessor13PostgresFront8OnTracesEN4absl7debian311string_viewE
38353461643216235
37
9600
552
929
5574
2400
2400
2400
0
138
138
0
1064
0
65
0
2400
0
0
138
1064
5574
0
65
1336
138
1336
929
138
800
929
929
0
0
0
0
0
929
1
1
2
1
2:138
2
9:1204
4:132

_ZN6lessor13PostgresFront8StartingD2Ev
599005164215428665
9
99654
0
0
99654
0
0
0
0
0

_ZN6lessor13PostgresFront9AppendOwnEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
278346
92782

_ZN6lessor13PostgresFront9OnMessageERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
612928227967368568
24
947164
4255653
282411
282474
0
0
4255653
0
0
63
947164
1906354
282411
168099
951625
282411
282411
1906354
0
0
0
0
282411
282411

_ZN6lessor13PostgresFront9SendParseERKNS0_8PreparedERKNS_4FlowE
842987906145431596
15
163065
163065
163065
163065
4308
4308
163065
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront9SendResetERKNS_4FlowE
93478049159571433
7
1136322
378774
9
9
9
0
0

_ZN6lessor13PostgresFrontC2ERNS_14PostgresSharedEmNS_9CancelKeyENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPNS_5LoginE
301351149174339136
14
99654
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFrontD0Ev
742261418966908927
1
99654

_ZN6lessor13PostgresFrontD2Ev
301351147971189272
14
0
3277
99654
0
0
0
99654
2531
0
0
0
0
1884
0

_ZN6lessor13PostgresNotes7BeResetEv
742261418966908927
1
415071

_ZN6lessor13ReceivePacketENS_10BorrowedFdEN4absl7debian34SpanIcEENS_8PatienceE
348912220435690033
34
0
0
0
84
0
0
0
22858
84
0
0
22858
84
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
22858
22774

_ZN6lessor14CleanupMetrics4ShowERKNS_12CleanupState7AccountE
146835646621254984
2
579805
115961

_ZN6lessor14DriverSessions4FindERKNS0_3KeyE
157411391485353719
13
100200
100808
100386
422
100386
100386
100200
186
0
0
0
0
186

_ZN6lessor14DriverSessions6RejoinERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEE
948827210730180212
7
304
100200
0
100200
100200
0
0

_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE
257678576658798670
15
4060820
0
0
0
4060910
0
90
0
0
90
90
0
90
90
90
1
1
5
0
1
6:90
0
1
6:90
1
6:90

_ZN6lessor14StatementStore6InternENS_2IdINS_9TenantTagEEEN4absl7debian311string_viewES6_S6_
1041326816535279843
70
0
0
0
0
0
0
4772
8739
2156
4772
0
3967
4772
0
0
0
0
0
0
2742
0
0
0
0
0
0
3967
0
4772
4772
0
0
0
0
1225
1225
1225
1225
1225
1225
0
3967
1225
1225
1225
1225
1225
1225
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
6
2
9:1197
16:28
2
9:1197
16:28
2
9:1197
16:28
2
9:1197
16:28
2
9:1197
16:28
2
9:1197
16:28

_ZN6lessor14UpstreamSocket4ReadEv
287486626317066404
6
1935
1937326
0
1935
1937326
0

_ZN6lessor14UpstreamSocket6HandleEv
742261418966908927
1
1939261

_ZN6lessor14WaitUntilReadyENS_10BorrowedFdENS_9ReadinessENS_8MonoTimeERKNS_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
1066283265407355996
77
0
176962
0
0
175024
176962
1938
175024
176962
1938
0
176962
176962
176962
176962
176962
176962
0
0
176962
0
176962
0
0
0
0
176962
176962
176962
176962
176962
176962
0
0
0
0
0
176962
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18894
** External Symbol **:1313
** External Symbol **:694
** External Symbol **:471
** External Symbol **:424
** External Symbol **:420
** External Symbol **:415
** External Symbol **:386
** External Symbol **:331
** External Symbol **:269
** External Symbol **:257
** External Symbol **:184
** External Symbol **:156
** External Symbol **:143
** External Symbol **:137
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124
24
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18894
** External Symbol **:1313
** External Symbol **:694
** External Symbol **:471
** External Symbol **:424
** External Symbol **:420
** External Symbol **:415
** External Symbol **:386
** External Symbol **:331
** External Symbol **:269
** External Symbol **:257
** External Symbol **:184
** External Symbol **:156
** External Symbol **:143
** External Symbol **:137
** External Symbol **:134
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:125
** External Symbol **:124
0
0
0
0
1
1
1
6:1938

_ZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS_7SessionEERKNS_2v122RegisterCleanupRequestEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS6_23RegisterCleanupResponseEEEEEE
408942159264136861
99
0
25939
77817
0
0
25939
0
0
0
0
0
0
0
457750
0
0
457750
0
0
25939
0
0
0
0
25939
0
25939
25939
0
0
25939
25939
25939
0
0
25939
0
0
25939
0
25939
25939
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor15CleanupRegistry12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
536873291934996280
4
2742742
0
0
0

_ZN6lessor15CleanupRegistry2DoEN4absl7debian311FunctionRefIFNS2_6StatusERSt6vectorISt7variantIJNS_12CleanupState5StartENS7_5RestsENS7_4DiesENS7_4EndsENS7_5CleanEEESaISD_EEEEE
881802931110589783
16
31393
31393
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:8547
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:30
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:26
** External Symbol **:25
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15CleanupRegistry3AddENS_2IdINS_10SessionTagEEERNS0_5OwnerESt6vectorINS0_9NewActionESaIS7_EERN4absl7debian312AnyInvocableIFvNSB_8StatusOrIS6_INS1_INS_9ActionTagEEESaISF_EEEEEEERNS0_7ErrandsE
563933364422669586
96
0
0
457750
457750
457750
0
0
457750
0
0
0
69929
69929
0
0
457750
457750
457750
457750
0
0
0
0
0
0
0
25939
25939
25939
0
4033
0
0
0
0
0
0
25939
25939
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState4EndsERNS0_7ErrandsE
889850288960402453
72
0
0
0
0
0
0
0
0
0
210398
210398
210398
210398
0
0
0
0
210398
210398
0
0
0
0
0
0
0
0
0
210398
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
7
** External Symbol **:152448
** External Symbol **:17940
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
1
1:210398

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5CleanERNS0_7ErrandsE
124721842999011629
10
35166
4017
4017
4017
4017
2002
2015
17507
17507
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5StartERNS0_7ErrandsE
1026670672623845118
92
0
276764
32656
0
32656
0
0
210654
0
0
0
127127
0
32656
50615
0
0
0
0
0
0
0
32656
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
157573
157573
0
0
2
0
6
7
** External Symbol **:152704
** External Symbol **:17940
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKSt6vectorISt7variantIJNS_12CleanupState5StartENS3_5RestsENS3_4DiesENS3_4EndsENS3_5CleanEEESaIS9_EERNS0_7ErrandsE
331779890370375827
9
210398
0
210654
0
4017
90022
0
0
0

_ZN6lessor15CleanupRegistry5BeginENS0_7HandoutE
564871552872837795
16
0
0
12655
20001
10000
0
0
0
0
0
0
0
0
0
0
0
2
0
6
3
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:1
3
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:1
0
5
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
5
** External Symbol **:9528
** External Symbol **:1126
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor15CleanupRegistry5CarryEONS0_7ErrandsE
1018334411715710683
15
20001
0
0
32656
20001
20001
0
90022
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry5WriteESt6vectorISt7variantIJNS_7Journal7SessionENS3_6ActionENS3_6ForgetENS3_4NoteENS3_3EndEEESaIS9_EE
331865491203570010
9
90022
32690
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor15CleanupRegistry6ForgetENS_2IdINS_9ActionTagEEE
992371479386457139
18
1115390
210398
210398
210398
0
210398
0
210398
0
0
0
0
0
0
0
629221
629221
0

_ZN6lessor15CleanupRegistry7OnEndedEN4absl7debian34SpanIKNS_2IdINS_9ActionTagEEEEERKSt6vectorINS2_6StatusESaISA_EEb
1069835081602734113
30
32656
210398
210398
210398
0
0
0
210398
210209
32656
177742
0
177742
32690
32690
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:152448
** External Symbol **:17940
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry8RecordOfENS_2IdINS_10SessionTagEEENS_11CleanupKindENS_7journal12ActionRecordE
515743954007563331
11
457750
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZN6lessor15CleanupRegistry8RegisterENS_2IdINS_10SessionTagEEERKNS_7journal13SessionRecordESt6vectorINS0_9NewActionESaIS9_EEN4absl7debian312AnyInvocableIFvNSD_8StatusOrIS8_INS1_INS_9ActionTagEEESaISH_EEEEEEE
221099682349446550
27
25939
25939
25939
0
0
0
0
0
0
0
0
4033
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry9BeginStopEv
311368149725108562
31
0
0
0
0
203875
12290
0
0
494992
0
494992
0
88
0
0
0
0
0
0
2
86
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

_ZN6lessor15CleanupRegistry9NoteBegunENS_2IdINS_9ActionTagEEE
160703749334584499
8
210398
0
210398
210398
0
210398
0
0
1
0
1
7
** External Symbol **:152448
** External Symbol **:17940
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry9OnWrittenENS_2IdINS_10SessionTagEEERKSt6vectorINS1_INS_9ActionTagEEESaIS6_EERKN4absl7debian36StatusERNSC_12AnyInvocableIFvNSC_8StatusOrIS8_EEEEE
803463619694637207
37
0
148657
457750
0
0
0
0
25939
0
25939
25939
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
102427
102427
0
0
0
0
1
0
2
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

_ZN6lessor15ExchangeChecker7ConsumeEN4absl7debian311string_viewE
52047013712768656
10
0
314952
314952
0
0
0
0
0
0
0

_ZN6lessor15ExchangeChecker7TakeAllEN4absl7debian311string_viewE
321004814224171825
16
314952
0
0
314952
314952
0
0
0
0
0
0
0
0
0
303021
11931
1
0
2
20
** External Symbol **:172206
** External Symbol **:118869
** External Symbol **:10856
** External Symbol **:10000
** External Symbol **:1069
** External Symbol **:282
** External Symbol **:240
** External Symbol **:200
** External Symbol **:200
** External Symbol **:194
** External Symbol **:190
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE:80
** External Symbol **:77
** External Symbol **:53
** External Symbol **:14
** External Symbol **:12
0

_ZN6lessor15ReadCredentialsENS_10BorrowedFdE
93478046205005445
7
0
128321
0
0
0
0
0

_ZN6lessor15SecureRandomHexB5cxx11Ei
650973719626239524
9
326805
326805
326805
0
0
0
0
0
0

_ZN6lessor15SessionRegistry12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
1117016366284428723
26
0
0
0
720012
0
0
0
0
720012
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15SessionRegistry12OnLeaseEndedERKNS_5EndedE
708342657912466303
19
2742742
59
59
59
59
59
59
0
59
0
59
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:564604
** External Symbol **:488940
** External Symbol **:437417
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:57616
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZN6lessor15SessionRegistry3EndENS_2IdINS_10SessionTagEEENS_10SessionEndE
852367618450844383
75
1451
4520
1130
14441
14441
18764
0
0
1451
18714
0
32800
32799
32800
32800
21264
21264
32800
0
32800
14441
18764
0
21264
31349
32800
32800
32750
1130
1130
0
32800
32800
1130
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1451
0
31633
1
0
3
1
** External Symbol **:1451
23
** External Symbol **:5336
** External Symbol **:3771
** External Symbol **:1000
** External Symbol **:996
** External Symbol **:988
** External Symbol **:852
** External Symbol **:846
** External Symbol **:437
** External Symbol **:160
** External Symbol **:8
** External Symbol **:7
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:30
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:26
** External Symbol **:25
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15SessionRegistry4OpenENS_13AgentIdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_4DoorEPNS_4PeerEN4absl7debian38DurationE
435571917409586008
104
0
0
0
0
0
0
0
32800
32800
32800
32800
32800
0
0
0
0
0
0
0
32800
32800
32800
32800
0
0
0
0
32800
32800
32800
32800
32800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:30
** External Symbol **:29
** External Symbol **:29
** External Symbol **:29
** External Symbol **:26
** External Symbol **:25
** External Symbol **:16
** External Symbol **:16
1
5
2
6:32496
1:304
2
7:27067
5:5733
1
1:32800
0
0

_ZN6lessor15SessionRegistry7OnDeathERKSt6vectorINS_2IdINS_10SessionTagEEESaIS4_EE
824622382287265634
8
21304
18434
18434
0
18434
149
0
0
1
0
2
24
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:1
24
** External Symbol **:5000
** External Symbol **:3886
** External Symbol **:3772
** External Symbol **:1000
** External Symbol **:996
** External Symbol **:988
** External Symbol **:852
** External Symbol **:846
** External Symbol **:437
** External Symbol **:320
** External Symbol **:160
** External Symbol **:64
** External Symbol **:40
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3

_ZN6lessor15StatementRunner3RunERKNS_8IdentityERKNS_7journal13StatementDeedEN4absl7debian38DurationENS9_12AnyInvocableIFvRKNS9_6StatusEEEE
419628983858562718
39
10000
10000
0
0
10000
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner5StartENS0_4TaskE
337349073591355277
74
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
10000
10000
10000
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
13
0
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
9
0
0
0
0
1
8:10000
1
1:10000
1
1:10000
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner6FinishENS0_4TaskERKN4absl7debian36StatusE
644975912751393987
64
10000
10000
9967
0
10000
10000
9967
9967
9967
9967
9967
9967
9967
9967
9967
33
0
0
9967
9967
9967
9967
9967
9967
0
9967
9967
9967
9967
9967
9967
2
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
1
** External Symbol **:9967
1
** External Symbol **:9967
1
** External Symbol **:9967
0
0
1
** External Symbol **:9967
0
0
1
** External Symbol **:9967
1
** External Symbol **:9967
0
1
** External Symbol **:10000
1
6
1
1:9967
1
1:9967
1
1:9967
1
1:9967
1
1:9967
1
1:9967

_ZN6lessor15StatementRunner7PerformENS0_4TaskESt10shared_ptrINS_4PoolEENS_2IdINS_10SessionTagEEENS_8MonoTimeENS_12GrantedLeaseE
378140618321166624
91
0
10000
0
0
0
0
0
0
10000
10000
10000
0
0
0
0
10000
10000
10000
10000
1000
0
0
0
0
0
0
9000
10000
9000
0
0
0
0
0
0
0
0
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
2
0
12
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
** External Symbol **:10000
0
1
5
1
1:10000
1
1:10000
1
9:9000
1
1:10000
1
1:10000

_ZN6lessor15SystemUserNames5KnownB5cxx11Ej
903233817659399098
9
99654
99574
99574
99574
99574
0
0
0
0
1
0
1
16
** External Symbol **:93790
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14

_ZN6lessor16AttachConnection10ReplyGrantEmN4absl7debian38StatusOrINS_10GrantReplyEEEb
815021004144625251
54
1793151
1793151
3050
1793151
0
1793151
0
1793151
0
1793151
0
1793151
0
0
0
1793151
0
1793151
1793151
1793151
0
1793151
0
1793151
0
1793151
1793151
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor16AttachConnection10SendOutboxEv
452322796893678503
25
7285880
3639216
1791876
1826992
0
31
3636132
100
1809171
0
1809171
0
0
0
0
3653580
0
3053
0
0
0
0
0
0
0
2
0
1
0
1
1
2
5:1791231
9:17940

_ZN6lessor16AttachConnection11HandleHelloEmRKNS_2v15HelloE
763061606350979939
56
27067
0
0
0
0
0
0
0
0
0
27067
27067
27067
0
0
0
27067
0
0
0
0
27067
27067
0
0
27067
27067
27067
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection11LookForReadEv
744434112666448868
20
3737260
3733397
438279
94521
94521
94521
0
0
0
0
94521
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection12TakeInFlightEm
744640996696962893
18
0
0
1796301
0
1796301
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection13HandleAcquireEmRKNS_2v114AcquireRequestE
93911640400188770
10
1796201
1796201
1796201
526415
526415
0
0
0
0
0
1
0
2
8
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:107905
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:64
0

_ZN6lessor16AttachConnection13HandleRequestERKNS_2v113AttachRequestE
711149522811906943
148
25939
0
0
0
0
1796201
100
27067
0
0
1791265
0
0
0
0
3640684
0
0
0
0
27067
1796201
100
1791377
0
0
0
0
0
0
0
0
0
0
0
0
112
0
0
0
1791377
0
0
0
0
1791377
0
0
0
0
0
1791377
0
0
0
0
0
0
0
1791265
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1791265
1791265
0
0
0
0
0
0
0
0
1791265
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27067
1796201
100
1791377
0
0
0
0
0

_ZN6lessor16AttachConnection14OnSessionEndedEv
95820316359186075
14
14395
14395
0
14395
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection19SendWithDescriptorsERKNS0_5FrameE
289828605328379521
5
1793520
1793220
0
1793220
1793120
1
0
1
8
** External Symbol **:564603
** External Symbol **:488940
** External Symbol **:437383
** External Symbol **:172008
** External Symbol **:107905
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:400

_ZN6lessor16AttachConnection4PostENS0_5FrameE
456851012731551047
56
0
28539
1822366
1793151
1837
0
0
0
0
0
28539
0
0
0
0
0
1791265
19395
19395
0
1791265
19395
19395
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
5:1791265
2
9:17944
5:1451
2
9:17944
5:1451

_ZN6lessor16AttachConnection4ReadEv
176885382319616467
13
0
0
0
0
0
0
0
3654166
3653534
632
3653534
0
0

_ZN6lessor16AttachConnection5CloseENS_10SessionEndE
523456432006441999
32
2954
0
2954
10077
3053
2954
2954
31
30930
27067
0
27067
27067
27067
27067
27067
0
0
0
2954
24113
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection5FlushEv
784007059655560962
2
3569386
3569386

_ZN6lessor16AttachConnection5ReplyEmNS_2v111AttachReplyE
936072403085587551
37
0
0
0
0
0
0
0
0
0
0
0
0
1848918
0
0
1810660
1810660
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
5:1792716
9:17944

_ZN6lessor16AttachConnection5StartEN4absl7debian38DurationE
424800904411925848
21
0
27067
27067
27067
0
0
0
0
27067
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection6HandleEv
354959962680726639
53
0
0
3654166
632
0
0
0
12850
0
0
632
5898
0
0
0
0
0
0
0
0
3640684
0
0
0
27067
0
0
0
16
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
26089

_ZN6lessor16AttachConnection7DeliverENS0_5FrameE
934653113851625405
22
0
0
2954
3639216
0
0
0
3639185
3639185
3554991
84194
84194
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection7RoomForEm
948827212113729997
7
76670
1611515
0
181705
0
10318
0

_ZN6lessor16AttachConnection7SendNowERKNS0_5FrameE
1096621591024329930
7
0
0
0
1845965
1793220
3053
3053

_ZN6lessor16AttachConnection7TrySendERKNS0_5FrameE
1042354056153007833
21
1793251
1845965
1793220
1793220
1793220
1793220
1370
86988
1791845
86988
1610145
86988
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection8NoteReadEv
290495009910366715
6
1582980
173721
173721
171300
168294
173721

_ZN6lessor16AttachConnectionC2ERN5boost4asio10io_contextENS_8UniqueFdENS_4PeerENS_13AgentIdentityENS_16DescriptorBudget5ShareERKNS0_7ContextE
23769822869654918
22
27067
27067
0
27067
27067
27067
27067
27067
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
0
1
2
1
7:27067
1
1:27067

_ZN6lessor16AttachConnectionD2Ev
585075843585374392
14
27165
27067
13031
4133
0
0
0
0
0
0
0
27067
0
0
1
0
1
0

_ZN6lessor16DescriptorBudget4TakeEm
146835647075900052
2
1613983
10318

_ZN6lessor16DescriptorBudget5ShareD2Ev
1063705159172739859
3
2044466
1741426
0

_ZN6lessor16DescriptorBudget7TakeForEjm
653247342843410969
12
155693
155302
155693
155302
155692
391
0
0
0
0
0
0

_ZN6lessor16DescriptorBudget8GiveBackEmSt8optionalIjE
650973722515693818
9
1769675
155692
155692
0
391
0
0
0
0

_ZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS_2v114AcquireRequestEPNS4_15AcquireResponseE
433147968405592212
28
0
298804
0
362440
0
298804
362439
0
0
0
362440
362441
362441
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
5
** External Symbol **:124763
** External Symbol **:118487
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000
0

_ZN6lessor16GrpcLeaseService7ReleaseEPN4grpc21CallbackServerContextEPKNS_2v114ReleaseRequestEPNS4_15ReleaseResponseE
1042354054871955871
19
357571
0
357570
0
357571
0
0
357571
357571
357571
0
0
0
0
0
0
0
0
0

_ZN6lessor16ReadProcessFactsEi
90653976745928239
37
3064487
3064487
55652
3008799
55652
55688
36
44558
55652
55652
36
0
0
55688
0
0
55688
55652
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3064487

_ZN6lessor17HandoffAllowedForERKNS_8UpstreamE
325048437913199258
14
0
0
0
0
0
0
2051935
0
0
0
0
0
0
0

_ZN6lessor17PostgresConnector7ConnectENS_8MonoTimeE
1086734001257078823
133
139
532
2684
0
0
0
10065
10065
671
671
0
8723
671
671
671
0
671
671
532
0
0
0
671
0
532
0
0
0
0
0
671
671
671
671
671
671
671
0
0
0
0
671
0
0
0
0
671
671
0
671
671
0
0
671
671
0
671
671
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
0
0
0
0
0
0
1
7
1
6:532
0
2
7:532
8:139
2
1:532
7:139
0
2
7:532
8:139
2
1:532
7:139

_ZN6lessor18GrpcSessionService4OpenEPN4grpc21CallbackServerContextEPKNS_2v118OpenSessionRequestEPNS4_19OpenSessionResponseE
904981852564143299
57
5429
0
5429
0
0
0
0
0
0
0
5429
0
5429
5429
5429
5429
0
0
0
5429
5429
0
0
5429
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor2v111AttachReply24mutable_register_cleanupEv
1124680652115249575
3
25939
25939
0

_ZN6lessor2v111AttachReplyC2EOS1_
52047014098045209
10
1848919
1848919
0
1848919
1848919
1848919
0
0
0
0

_ZN6lessor2v113CleanupActionC2EOS1_
52047014098045209
10
1483261
1483261
0
1483261
1483261
1483261
0
0
0
0

_ZN6lessor2v115ReleaseResponseC2EOS1_
52047014098045209
10
2148835
2148835
0
2148835
2148835
2148835
0
0
0
0

_ZN6lessor2v119OpenSessionResponseC2EOS1_
52047014098045209
10
70421
70421
0
70421
70421
70421
0
0
0
0

_ZN6lessor2v123RegisterCleanupResponseC2EOS1_
52047014098045209
10
51878
51878
0
51878
51878
51878
0
0
0
0

_ZN6lessor2v15LeaseC2EOS1_
52047014098045209
10
6097952
6097953
0
6097953
6097953
6097953
0
0
0
0

_ZN6lessor2v16StatusC2EOS1_
52047014098045209
10
7486
7486
0
7486
7486
7486
0
0
0
0

_ZN6lessor4Pool11TakeWaitingENS_2IdINS_9WaiterTagEEE
346200322099272504
7
2749515
0
0
0
0
0
0
1
0
3
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0

_ZN6lessor4Pool3RunEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEE
894595281621803832
17
5818921
297947
2748650
2
101
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor4Pool5StartENS0_4TaskE
1049042420829545013
15
298557
0
913
2468
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
0
4
** External Symbol **:400
** External Symbol **:321
** External Symbol **:173
** External Symbol **:19
0
0

_ZN6lessor4Pool6DoWorkENS0_4TaskE
1032091114660416506
161
0
0
0
298557
0
0
0
2468
290284
913
4892
0
0
298557
298557
298557
298557
0
298557
0
0
298557
2468
290284
913
4892
298557
0
0
0
0
0
0
0
0
290284
913
4892
2468
2468
4892
290284
913
0
2468
0
290284
0
913
0
4892
371
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4892
0
290284
0
0
0
913
0
0
0
1
0
26
24
** External Symbol **:172142
** External Symbol **:108106
** External Symbol **:10016
** External Symbol **:1282
** External Symbol **:1023
** External Symbol **:985
** External Symbol **:807
** External Symbol **:804
** External Symbol **:636
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:200
** External Symbol **:198
** External Symbol **:182
** External Symbol **:155
** External Symbol **:116
** External Symbol **:102
** External Symbol **:80
** External Symbol **:80
** External Symbol **:77
** External Symbol **:74
** External Symbol **:72
24
** External Symbol **:743
** External Symbol **:672
** External Symbol **:640
** External Symbol **:575
** External Symbol **:572
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:169
** External Symbol **:160
** External Symbol **:137
** External Symbol **:112
** External Symbol **:91
** External Symbol **:80
** External Symbol **:77
** External Symbol **:70
** External Symbol **:40
** External Symbol **:40
** External Symbol **:38
** External Symbol **:28
** External Symbol **:13
** External Symbol **:12
** External Symbol **:10
** External Symbol **:8
0
0
0
0
8
** External Symbol **:172008
** External Symbol **:107905
** External Symbol **:10000
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
0
0
5
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
4
** External Symbol **:400
** External Symbol **:321
** External Symbol **:173
** External Symbol **:19
0
0
0
0
24
** External Symbol **:404
** External Symbol **:321
** External Symbol **:237
** External Symbol **:120
** External Symbol **:83
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZN6lessor16StreamConnection5CloseENS_8MonoTimeE:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
0
0
0
0
0
0
0
0

_ZN6lessor4Pool7AcquireENS_5ClaimEN4absl7debian38DurationENS3_12AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
365245126264494508
23
2749509
0
0
0
0
0
2749515
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124760
** External Symbol **:118485
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0

_ZN6lessor4Pool7CollectERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISA_EEERNS0_7EffectsE
247057002706015117
29
7529296
2742742
1793555
0
4786554
6773
2742742
4779781
2742742
1491
2037039
64
7554885
2034507
2468
2034507
0
2034507
0
0
0
0
0
0
7554672
2742742
6773
2742742
64
1
0
5
24
** External Symbol **:564604
** External Symbol **:488940
** External Symbol **:437417
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:57616
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
3
** External Symbol **:3791
** External Symbol **:2981
** External Symbol **:1
0
0

_ZN6lessor4Pool7EffectsaSEOS1_
1096621588547233741
5
1735950
0
0
0
0

_ZN6lessor4Pool7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndE
536873293142023851
4
2741251
0
0
0

_ZN6lessor4Pool8AnnounceERNS0_7EffectsE
1052471647999521324
10
2742742
64
6773
2742741
7554883
633
10009
7554784
7554883
7554841
1
0
4
24
** External Symbol **:564604
** External Symbol **:488940
** External Symbol **:437417
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:57616
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
2
** External Symbol **:60
** External Symbol **:4
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
8
** External Symbol **:1764
** External Symbol **:1680
** External Symbol **:1617
** External Symbol **:1617
** External Symbol **:1101
** External Symbol **:1000
** External Symbol **:784
** External Symbol **:446

_ZN6lessor4Pool8CarryOutERNS0_7EffectsE
449664059350997000
27
2036975
1735950
301025
7554883
0
1735950
0
0
0
0
5818935
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
7554669

_ZN6lessor4Pool8DoAtOnceERKNS0_4TaskE
1082275023567801431
11
10741
224598
1511352
0
0
1801636
290284
0
0
224598
1511352
1
0
3
24
** External Symbol **:91881
** External Symbol **:55382
** External Symbol **:24724
** External Symbol **:18227
** External Symbol **:14354
** External Symbol **:5604
** External Symbol **:4751
** External Symbol **:2427
** External Symbol **:2315
** External Symbol **:2156
** External Symbol **:1426
** External Symbol **:431
** External Symbol **:300
** External Symbol **:219
_ZNK6lessor16StreamConnection2fdEv:168
** External Symbol **:93
** External Symbol **:37
** External Symbol **:32
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
13
** External Symbol **:564431
** External Symbol **:488921
** External Symbol **:435719
** External Symbol **:172008
** External Symbol **:107905
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
13
** External Symbol **:564431
** External Symbol **:488921
** External Symbol **:435719
** External Symbol **:172008
** External Symbol **:107905
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7

_ZN6lessor4Pool9RunLockedEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEERNS0_7EffectsE
477524360558121616
17
10009
7554885
7554885
2636263
5197750
633
10009
10009
10009
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:1709707
** External Symbol **:1469577
** External Symbol **:1328016
** External Symbol **:535536
** External Symbol **:342282
** External Symbol **:330671
** External Symbol **:317411
** External Symbol **:317226
** External Symbol **:313619
** External Symbol **:261956
** External Symbol **:189993
** External Symbol **:184100
** External Symbol **:112475
** External Symbol **:45387
** External Symbol **:30033
** External Symbol **:24155
** External Symbol **:9642
** External Symbol **:5310
** External Symbol **:4301
** External Symbol **:4163
** External Symbol **:4159
** External Symbol **:4105
** External Symbol **:2600
** External Symbol **:2057
24
** External Symbol **:578785
** External Symbol **:564605
** External Symbol **:564431
** External Symbol **:491348
** External Symbol **:488940
** External Symbol **:488921
** External Symbol **:440398
** External Symbol **:437098
** External Symbol **:435938
** External Symbol **:172008
** External Symbol **:172008
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:124600
** External Symbol **:118488
** External Symbol **:118468
** External Symbol **:107905
** External Symbol **:107905

_ZN6lessor5redis11ParseLengthEN4absl7debian311string_viewE
373773113293173670
13
344866
344866
0
344866
344866
172508
344866
172508
0
0
172358
172508
172508

_ZN6lessor5redis11ReplyReader12TakeLineByteEc
334492581571283920
5
0
344944
0
1206471
344656

_ZN6lessor5redis11ReplyReader4ReadERN4absl7debian311string_viewE
708341705039185
26
2758287
172328
2585959
0
0
2585959
0
344944
344944
344944
344944
172328
0
172328
0
0
172616
172616
0
172616
172616
0
0
0
0
0
1
1
2
4
6:172008
5:304
3:255
2:49
4
6:172008
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader6FinishENS0_5ReplyE
694937220875823308
6
0
0
0
0
344944
344944

_ZN6lessor5redis11ReplyReader7EndBulkEv
1067460336426538902
11
0
172328
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor5redis11ReplyReader7EndLineEv
416387591214891320
34
0
0
172328
0
0
172616
0
172616
0
0
304
0
0
0
0
304
0
0
0
0
304
0
0
0
0
172616
0
172616
0
0
0
0
0
0
1
1
3
0
0
4
6:172008
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader8TakeBulkERN4absl7debian311string_viewE
1096621588819976717
5
172328
172328
0
0
0

_ZN6lessor5redis11ReplyReader8TakeByteEc
52047011970463532
10
0
344944
1551415
0
172328
0
344944
0
172328
0

_ZN6lessor5redis11ReplyReader8TakeTypeEc
974670605539740558
6
344944
0
0
0
0
0

_ZN6lessor5redis11ReplyReader9BeginBulkEv
438284561891714490
9
172328
0
0
172328
0
0
0
0
0

_ZN6lessor5redis11ReplyWalker4NextERN4absl7debian311string_viewE
642385038800283295
31
90
180
600
0
0
0
0
0
0
0
4060828
60
0
0
4060828
4060828
4060768
0
0
0
0
0
0
0
0
0
0
0
0
0
900

_ZN6lessor5redis11ReplyWalker9TakePlainERN4absl7debian311string_viewE
777368105322438563
36
0
0
0
4060000
2030000
4060828
4060768
2030768
2030000
2030768
2030000
2030768
0
2030000
2030000
2030768
0
0
2030000
2030000
2030000
2030000
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor5redis13AppendCommandEN4absl7debian34SpanIKNS2_11string_viewEEERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
287486627042531893
5
518344
345712
0
0
0

_ZN6lessor5redis13CommandCutter13TakePlainHeadERN4absl7debian311string_viewE
270240174403880877
43
0
0
0
0
8121820
4060910
8121820
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
0
4060910
4060910
0
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060910
1
0
1
6
_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE:1500335
** External Symbol **:1500095
** External Symbol **:600025
** External Symbol **:200335
** External Symbol **:200095
** External Symbol **:60025

_ZN6lessor5redis13CommandCutter18TakePlainArgumentsERN4absl7debian311string_viewE
280681505772199608
24
0
4060030
0
16240270
10150150
6090120
6090120
6090120
6090120
6090120
6090120
4060030
4060060
6090120
6090120
6090120
6090120
0
0
0
0
0
0
0

_ZN6lessor5redis13CommandCutter4NextERN4absl7debian311string_viewE
764657765682958945
14
8120970
0
4060060
0
4060910
0
8120970
0
4060060
0
0
0
4060910
4060910

_ZN6lessor5redis13CommandCutter4TakeEN4absl7debian311string_viewERS4_
526279452487932561
12
0
4060060
0
0
0
0
0
4060060
4060910
0
0
0

_ZN6lessor5redis13CommandCutter5BeginEc
1096621588026631283
5
0
0
4060910
0
0

_ZN6lessor5redis13ResetExchangeERKNS0_5LoginEN4absl7debian311string_viewE
927205939073909675
10
172008
172008
0
0
0
0
0
0
0
0

_ZN6lessor5redis7ShapeOfENS0_5Reply4TypeE
948827212849471553
16
1205880
0
1167
0
0
0
180
0
0
0
689672
0
1896899
180
689672
0

_ZN6lessor6Client10EndQuietlyEv
893443907614332936
20
100504
366
0
0
101276
100504
96129
96129
100138
100504
0
96129
0
96129
96129
96129
0
0
0
19
1
0
3
21
** External Symbol **:93790
** External Symbol **:693
_ZNK6lessor10RedisFront5LeaveEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:130
** External Symbol **:123
** External Symbol **:122
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
21
** External Symbol **:93790
** External Symbol **:693
_ZN6lessor5Front13WantsReplacedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:130
** External Symbol **:123
** External Symbol **:122
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
0

_ZN6lessor6Client14UpdateInterestEv
456192233907554457
12
582774
582774
582774
0
582773
582774
0
582774
582774
582774
582773
582773

_ZN6lessor6Client18OnUpstreamReadableEv
421926497358190798
42
0
0
0
0
0
1937326
1937326
1937326
0
1937326
0
1937326
1937326
0
0
0
0
1466162
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1466165
1
0
3
22
** External Symbol **:235373
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:163664
** External Symbol **:163091
** External Symbol **:163038
** External Symbol **:113309
** External Symbol **:112400
** External Symbol **:94661
_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:70099
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29421
** External Symbol **:13342
** External Symbol **:11632
** External Symbol **:10733
** External Symbol **:10693
** External Symbol **:1010
** External Symbol **:1010
0
0

_ZN6lessor6Client4FeedEN4absl7debian311string_viewE
379843266909641320
22
480885
2119644
0
0
0
0
0
2119644
480885
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
22
** External Symbol **:281378
** External Symbol **:235536
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162000
** External Symbol **:161360
** External Symbol **:161360
** External Symbol **:113957
** External Symbol **:112535
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:70129
** External Symbol **:60006
** External Symbol **:58842
** External Symbol **:37506
** External Symbol **:29442
** External Symbol **:12267
** External Symbol **:11097
** External Symbol **:10432
** External Symbol **:10233
** External Symbol **:2020
** External Symbol **:2020

_ZN6lessor6Client4ParkEv
664916216802941185
8
485402
485402
484408
929
65
484408
485279
120
1
0
3
9
** External Symbol **:158307
** External Symbol **:158051
** External Symbol **:156313
** External Symbol **:2835
** External Symbol **:2352
** External Symbol **:2263
** External Symbol **:2261
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:158307
** External Symbol **:158051
** External Symbol **:156313
** External Symbol **:2835
** External Symbol **:2352
** External Symbol **:2263
** External Symbol **:2261
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:158307
** External Symbol **:158051
** External Symbol **:156313
** External Symbol **:2590
** External Symbol **:2089
** External Symbol **:2020
** External Symbol **:2020
** External Symbol **:2018
** External Symbol **:1000

_ZN6lessor6Client4ReadEv
325048437126301521
20
3236
3685
0
2119636
0
2126563
2126557
2126557
2126557
0
3685
3236
0
2119636
2119636
371
371
0
0
0

_ZN6lessor6Client4SendENS_10BorrowedFdERNS_8OutgoingERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
141929913824548256
12
0
305
0
1000020
1000020
1000020
3947121
0
3525063
422058
305
0

_ZN6lessor6Client4ShowENS_11ClientStateE
742261418966908927
1
3067544

_ZN6lessor6Client5FlushEv
391331300406033873
6
5221316
1924982
2022139
1924982
2022139
1924982

_ZN6lessor6Client5LetGoENS_8LeaseEndE
134852371854930741
4
580537
0
0
580537
1
0
2
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6DetachEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14

_ZN6lessor6Client5StartEv
896858934665795031
10
100504
0
100504
0
0
0
0
0
0
0

_ZN6lessor6Client5SweepENS_8MonoTimeE
99073775023437228
55
4810
5169
0
0
0
0
0
0
0
0
0
0
0
5169
0
0
0
5169
0
0
40
359
5159
5096
359
5096
93
0
0
63
0
0
5096
0
0
0
0
0
0
0
0
0
0
5096
0
0
0
0
0
0
40
5096
0
0
5096
1
0
3
0
0
11
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:48
** External Symbol **:40
** External Symbol **:32
** External Symbol **:24
** External Symbol **:7
** External Symbol **:6
** External Symbol **:2

_ZN6lessor6Client6AttachEONS_12GrantedLeaseE
751521726215809302
39
6
0
0
580537
580537
580537
473744
0
6
473744
0
580537
0
106793
0
0
0
0
106793
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
4
0
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6AttachERNS_10ConnectionERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZNK6lessor10RedisFront8finishedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
1
1
2
1:99654
9:7139

_ZN6lessor6Client6FinishEv
811594940992505281
3
98407
96042
97634
1
0
1
14
** External Symbol **:93790
** External Symbol **:1164
** External Symbol **:323
** External Symbol **:229
** External Symbol **:130
** External Symbol **:123
** External Symbol **:122
** External Symbol **:72
** External Symbol **:28
** External Symbol **:14
** External Symbol **:14
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11

_ZN6lessor6Client6HandleEv
742261418966908927
1
2025278

_ZN6lessor6Client7AcquireEv
727966330320523613
3
0
580537
0
1
0
3
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:93790
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor6Client8FeedHeldEv
984935125634745131
10
1950641
8
6
0
6
2
2
0
0
1950633
1
1
1
1
9:2

_ZN6lessor6Client8MakeRoomEv
491275433087612286
3
12865
12865
12865
1
0
1
8
** External Symbol **:1952
** External Symbol **:1921
** External Symbol **:1872
** External Symbol **:1844
** External Symbol **:1832
** External Symbol **:1791
** External Symbol **:1000
** External Symbol **:653

_ZN6lessor6Client9OnBetweenEv
757987889334551520
10
929
6
0
0
0
471608
1515695
516382
0
228218

_ZN6lessor6Client9OnGrantedEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
515008861210258454
5
0
0
580537
0
0
1
0
1
0

_ZN6lessor6Client9OnSettledERKN4absl7debian36StatusE
17255760343627681
20
4738011
4738011
0
0
0
4639604
98407
0
681156
0
580537
371
1988238
32982
1936857
32982
32982
0
1988609
32982
1
0
7
22
** External Symbol **:563619
** External Symbol **:483932
** External Symbol **:483488
** External Symbol **:482119
** External Symbol **:471133
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:228652
** External Symbol **:225313
_ZNK6lessor5Front7cancelsEv:188162
** External Symbol **:187682
** External Symbol **:140312
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58891
** External Symbol **:28409
** External Symbol **:24959
** External Symbol **:23393
** External Symbol **:23225
** External Symbol **:6060
** External Symbol **:5050
22
** External Symbol **:563619
** External Symbol **:483932
** External Symbol **:483488
** External Symbol **:482119
** External Symbol **:471133
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:228652
** External Symbol **:225313
_ZNK6lessor10RedisFront8finishedEv:188162
** External Symbol **:187682
** External Symbol **:140312
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58891
** External Symbol **:28409
** External Symbol **:24959
** External Symbol **:23393
** External Symbol **:23225
** External Symbol **:6060
** External Symbol **:5050
0
22
** External Symbol **:187580
** External Symbol **:159090
** External Symbol **:158841
** External Symbol **:157095
** External Symbol **:3030
** External Symbol **:2800
** External Symbol **:2299
** External Symbol **:2230
** External Symbol **:2228
** External Symbol **:2020
** External Symbol **:1481
_ZNK6lessor10RedisFront14wants_upstreamEv:650
** External Symbol **:650
** External Symbol **:395
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:87
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
22
** External Symbol **:470680
** External Symbol **:400012
** External Symbol **:400012
** External Symbol **:324431
** External Symbol **:324364
** External Symbol **:323738
** External Symbol **:282249
** External Symbol **:226007
** External Symbol **:224595
_ZNK6lessor10RedisFront7betweenEv:187512
** External Symbol **:187512
** External Symbol **:140153
** External Symbol **:120012
** External Symbol **:117642
** External Symbol **:75012
** External Symbol **:58835
** External Symbol **:25408
** External Symbol **:22528
** External Symbol **:20964
** External Symbol **:20722
** External Symbol **:3030
** External Symbol **:3030
22
** External Symbol **:235424
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:187588
** External Symbol **:161340
** External Symbol **:160700
** External Symbol **:160700
** External Symbol **:113169
** External Symbol **:112329
_ZNK6lessor5Front10wants_swapEv:93756
** External Symbol **:93756
** External Symbol **:70084
** External Symbol **:60006
** External Symbol **:58828
** External Symbol **:37506
** External Symbol **:29428
** External Symbol **:2917
** External Symbol **:2399
** External Symbol **:2316
** External Symbol **:2311
** External Symbol **:2020
** External Symbol **:2020
22
** External Symbol **:235256
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:163664
** External Symbol **:163091
** External Symbol **:163038
** External Symbol **:112838
** External Symbol **:112266
** External Symbol **:94661
_ZNK6lessor5Front14in_transactionEv:93756
** External Symbol **:93756
** External Symbol **:70069
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29407
** External Symbol **:22491
** External Symbol **:20212
** External Symbol **:18653
** External Symbol **:18323
** External Symbol **:1010
** External Symbol **:1010

_ZN6lessor6ClientC2ERNS_9PoolRelayENS_8UniqueFdENS0_8AdmittedESt10unique_ptrINS_5FrontESt14default_deleteIS6_EENS_9CancelKeyE
400359072766167637
21
100504
100504
100504
100504
100504
100504
100504
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
22
** External Symbol **:93790
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZNK6lessor11SystemClock3NowEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:93790
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:93790
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder6tenantEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:93790
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZN6lessor5Front8BelongToENS_2IdINS_9TenantTagEEE:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0
0

_ZN6lessor6ClientD2Ev
348332446876801727
14
100504
0
0
0
0
100504
0
0
0
0
0
100504
0
0
1
0
3
22
** External Symbol **:93790
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZN6lessor10RedisFrontD0Ev:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0

_ZN6lessor6KindOfERKNS_2v113CleanupActionE
93478048832413311
9
457750
0
0
0
10000
10000
0
0
0

_ZN6lessor6Ledger3AddERKNS_13LedgerSessionE
55640824170901484
7
0
32496
32496
32496
32496
0
0
1
1
4
1
32:32496
1
5:32496
0
2
6:27067
4:5429

_ZN6lessor6Ledger5Entry4FreeEv
784007056844089447
2
33817
33513

_ZN6lessor6Ledger5Entry4LendENS_2IdINS_10SessionTagEEENS2_INS_8LeaseTagEEE
784007056844089447
2
1793926
1793926

_ZN6lessor6Ledger5Entry8GiveBackEv
784007056844089447
2
2742742
2742742

_ZN6lessor6ToGrpcERKN4absl7debian36StatusE
650973720894658976
8
4292
4292
721148
0
0
0
0
0

_ZN6lessor6sqlite9Statement3RunEv
694937219437546663
6
0
902286
0
0
0
0

_ZN6lessor6sqlite9Statement4BindEil
784007058953177093
2
2891260
0

_ZN6lessor6sqlite9Statement4StepEv
331779889486919599
9
902374
88
0
0
0
0
0
0
0

_ZN6lessor6sqlite9Statement8BindBlobEiN4absl7debian311string_viewE
431494656217155589
3
461783
0
0

_ZN6lessor6sqlite9Statement8BindTextEiN4absl7debian311string_viewE
431494656217155589
3
668148
0
668148

_ZN6lessor7HasDiedENS_10BorrowedFdE
742261418966908927
1
132486

_ZN6lessor7Journal4File2DoERKNS0_3EndE
798733567062189773
5
210398
210398
0
210398
0

_ZN6lessor7Journal4File2DoERKNS0_6ActionE
742261418966908927
1
457750

_ZN6lessor7Journal4File5ApplyERKSt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEEN4absl7debian34TimeE
391331303821432806
7
0
457750
4033
4017
210398
0
0

_ZN6lessor7Journal4KeepEN4absl7debian34SpanIKNS0_5BatchEEE
916157095079862560
44
0
676198
0
0
0
58629
7735
0
0
0
7735
7735
7735
7735
0
7735
0
0
0
0
7735
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
7735
0
0
1
0
4
7
** External Symbol **:4264
** External Symbol **:1114
** External Symbol **:811
** External Symbol **:613
** External Symbol **:528
** External Symbol **:403
** External Symbol **:2
7
** External Symbol **:4264
** External Symbol **:1114
** External Symbol **:811
** External Symbol **:613
** External Symbol **:528
** External Symbol **:403
** External Symbol **:2
7
** External Symbol **:4264
** External Symbol **:1114
** External Symbol **:811
** External Symbol **:613
** External Symbol **:528
** External Symbol **:403
** External Symbol **:2
7
** External Symbol **:4264
** External Symbol **:1114
** External Symbol **:811
** External Symbol **:613
** External Symbol **:528
** External Symbol **:403
** External Symbol **:2

_ZN6lessor7Journal4LoopEv
453963835685723274
17
3487
58629
7735
7735
7735
212
44
0
0
0
0
0
0
3531
220
7717
7515

_ZN6lessor7Journal4TakeENS0_5BatchE
536873291148055075
4
58629
26141
32690
32690

_ZN6lessor7Journal5WriteESt6vectorISt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEESaIS8_EESt8functionIFvRKN4absl7debian36StatusEEE
96572058857422645
20
58629
25939
25939
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN6lessor7Journal6CommitERSt6vectorINS0_5BatchESaIS2_EE
365245125917723597
27
0
25939
0
0
0
32690
0
0
0
0
7735
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor7ReadSet3AddENS_10BorrowedFdESt10shared_ptrINS0_6ReaderEENS0_7TriggerE
567991000927696481
11
109339
109339
20811
0
109339
20811
0
0
0
0
27340

_ZN6lessor7ReadSet4WaitEN4absl7debian34SpanI11epoll_eventEEi
273097700246574077
29
1973
13181427
63313
2190171
13594322
0
13179454
2190171
0
13594322
0
13181427
0
13594322
1012568
1012568
414868
0
1012568
2190171
308849
308849
0
0
0
0
0
0
0

_ZN6lessor7ReadSet5ServeEi
975839000320121730
24
7843028
7769884
3894964
7769898
3894964
116265
7769884
7769898
0
0
0
0
7769677
99044
207
2253484
2220524
842996
34170
7769884
14
0
0
112718
1
0
5
0
0
24
** External Symbol **:1130314
** External Symbol **:978021
** External Symbol **:892172
** External Symbol **:345452
** External Symbol **:235488
** External Symbol **:235478
** External Symbol **:217579
** External Symbol **:200154
** External Symbol **:200144
** External Symbol **:200027
** External Symbol **:200020
** External Symbol **:189088
** External Symbol **:163878
** External Symbol **:163314
** External Symbol **:163237
** External Symbol **:161607
** External Symbol **:160906
** External Symbol **:160795
** External Symbol **:113944
** External Symbol **:113709
** External Symbol **:112554
** External Symbol **:112436
** External Symbol **:94744
_ZN6lessor6Client4ReadEv:93977
24
** External Symbol **:1130314
** External Symbol **:978021
** External Symbol **:892172
** External Symbol **:345452
** External Symbol **:235488
** External Symbol **:235478
** External Symbol **:217579
** External Symbol **:200154
** External Symbol **:200144
** External Symbol **:200027
** External Symbol **:200020
** External Symbol **:189088
** External Symbol **:163878
** External Symbol **:163314
** External Symbol **:163237
** External Symbol **:161607
** External Symbol **:160906
** External Symbol **:160795
** External Symbol **:113944
** External Symbol **:113709
** External Symbol **:112554
** External Symbol **:112436
** External Symbol **:94744
_ZN6lessor6Client6HandleEv:93977
24
** External Symbol **:1129801
** External Symbol **:977941
** External Symbol **:881758
** External Symbol **:328508
** External Symbol **:178144
** External Symbol **:94320
** External Symbol **:93728
** External Symbol **:83093
** External Symbol **:56912
** External Symbol **:30163
** External Symbol **:14464
** External Symbol **:9998
** External Symbol **:2566
** External Symbol **:2058
** External Symbol **:2019
** External Symbol **:1855
** External Symbol **:1848
** External Symbol **:1009
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:176
_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv:118

_ZN6lessor7ReadSet6ForgetEm
720498108351818508
9
130150
130150
129835
116265
315
0
130150
0
0

_ZN6lessor7ReadSet6ReadOnEm
62306918359671460
5
99044
302
99044
302
98742

_ZN6lessor7ReadSet6RemoveEm
62306918359671460
5
30056
30012
30056
30012
44

_ZN6lessor7ReadSet6SharesENS_10BorrowedFdE
238984484656208796
3
2253484
44
0

_ZN6lessor7Session10RemoveSinkEPKNS_9EventSinkE
237231177154621092
30
14395
12672
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27067
27067
14395
12672
0
0
0
0
0
0
0
27067
27067
1
0
1
0

_ZN6lessor7Session4SealEv
1044887267655563873
19
14441
14699
14699
14441
14441
258
32800
32800
0
0
0
0
0
0
0
0
32800
32800
258

_ZN6lessor7Session5EnterERKSt10shared_ptrINS_4PoolEE
917515344587629181
8
2259545
2259482
2259482
18764
0
0
2259482
2259482

_ZN6lessor7Session7AddSinkERKSt10shared_ptrINS_9EventSinkEE
325227016000028890
12
27371
27371
0
0
0
27371
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor7Session8AddLeaseENS_2IdINS_8LeaseTagEEERKSt10shared_ptrINS_4PoolEE
536873289997737525
4
2732742
2732738
0
0

_ZN6lessor7Session9TakeLeaseENS_2IdINS_8LeaseTagEEE
713764391897637110
18
0
52613
717466
593454
467111
345183
2731256
194
2231234
194
11388
13956
6236
0
0
2154649
2154649
2154455

_ZN6lessor7SessionC2ENS0_5FactsE
251289087357884459
7
0
32800
32800
32800
32800
32800
32800
1
1
3
2
6:32496
1:304
2
7:27067
5:5733
1
1:32800

_ZN6lessor7SessionD2Ev
5832819328136695
11
32800
0
0
0
0
0
0
0
0
0
0

_ZN6lessor7ToProtoEN4absl7debian38DurationE
1063705160368644653
3
4794756
4794756
0

_ZN6lessor7journal11WorkerReplyC2EOS1_
52047014098045209
10
68322
68322
0
68322
68322
68322
0
0
0
0

_ZN6lessor7journal12ActionRecordC2EOS1_
52047014098045209
10
1025511
1025511
0
1025511
1025511
1025511
0
0
0
0

_ZN6lessor7journal13StatementDeedC2EOS1_
52047014098045209
10
199802
199801
0
199802
199802
199802
0
0
0
0

_ZN6lessor7journal4DeedC2EOS1_
52047014098045209
10
1941011
1941011
0
1941011
1941011
1941011
0
0
0
0

_ZN6lessor8Acceptor4ReadEv
913800476285714070
27
0
0
0
0
128321
128321
0
128321
0
0
0
0
128321
0
0
0
0
0
0
0
0
0
0
0
0
0
128321
1
0
1
24
** External Symbol **:93790
** External Symbol **:10000
** External Symbol **:9999
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:640
../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_:325
** External Symbol **:325
** External Symbol **:320
** External Symbol **:320
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200

_ZN6lessor8Acceptor6HandleEv
742261418966908927
1
128321

_ZN6lessor8BusyPoll8OnWaitedEN4absl7debian38DurationE
507808656468642064
13
78831
0
1012526
0
0
933737
0
0
127136
127136
82695
82695
116666

_ZN6lessor8BusyPoll9OnYieldedENS_8MonoTimeEN4absl7debian38DurationE
765075801520110083
10
0
1973
0
13181427
0
1973
0
0
0
0

_ZN6lessor8IdleList3AddERKNS_4SlotE
1063705159482881504
3
1833456
1837642
2973787

_ZN6lessor8IdleList6RemoveERKNS_4SlotE
106367406849709842
18
792
398
6051
1656
1140096
1305399
1667826
177
29
356
546949
0
546949
1141185
107869
56743
0
1141185
1
1
1
11
257:314
513:300
16:274
129:180
65:178
32:162
33:95
64:61
128:54
256:21
512:17

_ZN6lessor8IdleList7ShelfOfERKNS_4SlotE
247671768203114848
11
9075025
3674457
3674457
5400568
3127633
5947574
547006
0
0
0
3127633

_ZN6lessor8Outgoing3SayENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
798733565871960868
4
4362173
301961
0
64

_ZN6lessor8Outgoing4PassEN4absl7debian311string_viewE
694937217295610079
6
23522936
19036529
4223371
58
18614471
0

_ZN6lessor8ReadPeerENS_10BorrowedFdERKNS_11CredentialsE
862575408835420218
98
0
0
0
0
28120
0
0
0
0
0
28120
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8ReasonOfERKN4absl7debian36StatusE
567991000751197500
11
6773
6773
6773
6773
0
0
0
0
0
0
6773

_ZN6lessor8TimeLeftERKN4grpc21CallbackServerContextE
101343543600572519
9
362441
0
0
0
0
0
0
0
0

_ZN6lessor8postgres10AppendSyncERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
625772
156443

_ZN6lessor8postgres11AppendParseEN4absl7debian311string_viewES3_S3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
303685791401276998
12
1168584
292146
292146
292146
292146
292146
292146
292146
255469
0
0
0

_ZN6lessor8postgres11AppendQueryEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
783548776973078667
9
1466548
366637
366637
366637
121085
0
0
0
0

_ZN6lessor8postgres13MessageReader4ReadERN4absl7debian311string_viewE
921025924809333946
24
7151907
5949980
1189996
0
0
0
0
11931
0
358446
0
0
831550
831550
831550
831550
0
0
0
0
0
0
0
0
1
1
2
2
2:474913
9:356637
2
2:474913
9:356637

_ZN6lessor8postgres13MessageReader9EndHeaderEv
3603319018902630
13
4759984
0
0
1189996
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres13MessageWalker4NextERN4absl7debian311string_viewE
487128494501121323
37
0
38000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
2
0
0
1
1
0

_ZN6lessor8postgres13MessageWalker6ShrinkEv
742261418966908927
1
1159374

_ZN6lessor8postgres13MessageWalker9TakeWholeERN4absl7debian311string_viewERNS1_5PieceE
567991000532320459
12
48466768
12116692
12116692
12116692
12116692
12116692
0
0
0
0
0
12116692

_ZN6lessor8postgres13ResetExchangeEN4absl7debian311string_viewES3_
296805423463576911
25
118276
118276
118276
118276
118276
118276
118276
118276
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres15BackendKeyTrace5WriteEPvPKcm
287486628661635918
5
783429
10736
783429
62403
0

_ZN6lessor8postgres15ReadFirstPacketERN4absl7debian311string_viewE
969164120382067019
181
399848
0
399848
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
396856
396856
0
0
0
0
0
97894
0
297202
297202
0
0
0
0
0
0
0
308
0
99654
0
0
0
97894
99654
0
0
0
0
99654
0
0
0
0
0
97894
97494
97894
0
99654
0
0
0
0
0
99654
0
0
0
0
99654
0
99654
0
0
99654
0
0
0
99654
0
0
0
0
0
0
0
0
0
99654
99654
0
0
99654
99654
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
11
0
1
4:99654
1
8:99654
0
0
0
0
0
0
1
6:99654
1
9:99654

_ZN6lessor8postgres19AppendReadyForQueryEcRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
398868
99717

_ZN6lessor8postgres20AppendBackendKeyDataEiiRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
647472251917198534
11
398616
398616
398616
398616
99654
99654
99654
99654
0
0
0

_ZN6lessor8postgres20AppendCloseStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
145160
36290
36290
36290
36290
36290
36290
0
0

_ZN6lessor8postgres21AppendParameterStatusEN4absl7debian311string_viewES3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
896858935623810670
11
43212
10803
10803
10803
10803
10803
10803
10803
10803
0
0

_ZN6lessor8postgres22AppendAuthenticationOkERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
398616
99654

_ZN6lessor8postgres23AppendDescribeStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
158676
39669
39669
39669
39669
39669
39669
0
0

_ZN6lessor8postgres3SetEN4absl7debian311string_viewES3_RSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESB_ESaISC_EE
879531606511902205
29
0
0
0
1200
0
400
0
0
0
0
0
0
0
0
800
264
198188
0
198988
2400
800
1200
0
1200
800
0
0
0
800
1
1
7
0
0
0
0
0
0
1
8:800

_ZN6lessor8postgres5Lexer4NextERNS1_5TokenE
753202734541623821
8
14200
147984
103250
121929
1698
26055
0
0

_ZN6lessor8postgres5Lexer4WordERNS1_5TokenE
896858937824136377
10
0
798375
696308
103250
2600
0
0
0
0
0

_ZN6lessor8postgres5Lexer6QuotedEcNS1_4KindEbRNS1_5TokenE
421769328015213962
13
20586
26055
268545
26055
0
0
20586
26055
0
0
0
0
0

_ZN6lessor8postgres5Lexer9SkipBlankEv
52047013418016565
10
251234
102780
0
251234
0
243886
251234
243886
265434
0

_ZN6lessor8postgres7LiteralB5cxx11EN4absl7debian311string_viewE
591567705362944386
6
71690
8823
0
0
71690
71690

_ZN6lessor8postgres8Pipeline2OnEcc
1127386591669718848
12
371
16653
0
17024
17024
0
1274076
6531876
0
6531876
0
2675

_ZN6lessor8postgres8Pipeline3PopEv
753202733160480579
7
4744483
0
5984429
1239946
35246
0
4260520

_ZN6lessor8postgres8Pipeline4PushENS0_5AskedE
1013336878265391072
12
5984429
0
0
0
5984429
0
0
0
0
0
0
0

_ZN6lessor8postgres8Pipeline5ReadyEv
198238755530954434
9
0
1274076
0
0
1274076
1274076
0
1203584
282411

_ZN6lessor8postgres8Pipeline5ResetEv
844982797174888685
4
579687
0
0
0

_ZN6lessor8postgres8Pipeline8CompleteEb
37730073816797533
4
0
5984429
0
5465220

_ZN6lessor8postgres8Pipeline8OnAnswerEc
55501249931904127
30
1229769
0
0
268243
1701260
0
0
1229769
0
839010
1424110
36290
39565
282411
1418849
5261
0
0
0
40900
0
268443
947268
0
0
0
0
0
5981282
5981282

_ZN6lessor8postgres8TracesOfEN4absl7debian311string_viewEb
696616697740286018
38
0
13032125
12192
11425219
310
0
0
0
0
0
0
3696204
1617393
1351027
1617393
1342564
254284
254174
272178
14200
0
0
0
14200
0
0
0
0
0
0
0
0
0
0
0
0
0
200

_ZN6lessor8postgres9AppendRunEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
636369829636114477
27
374880
374880
374880
374880
93720
93720
93720
93720
93720
93720
93720
93720
93720
93720
93720
93720
93720
93720
93720
93720
93720
0
929
0
0
0
0

_ZN6lessor9FairQueue14LiftIneligibleERNS0_5ClassEN4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
779720093988438684
10
0
2742742
0
0
0
2742742
0
0
2742742
0
1
0
1
0

_ZN6lessor9FairQueue4TakeENS_2IdINS_9WaiterTagEEEN4absl7debian311FunctionRefIFbNS1_INS_9TenantTagEEEEEE
501320916196825962
20
0
0
0
0
0
0
2742742
2742742
0
2742742
2742742
0
0
2742742
0
0
0
0
0
2742742
1
0
7
0
0
0
0
0
0
0

_ZN6lessor9FairQueue5Class5EraseERKNS0_4RankE
30393572723765209
7
0
2749515
2749515
2749515
0
0
0

_ZN6lessor9FairQueue5Class6InsertERKNS0_4RankE
30393572723765209
7
0
0
2749515
2749515
0
0
0

_ZN6lessor9FairQueue5Order4NextEv
76346328029390578
15
51219772
10878839
51219772
0
10878839
10878839
12804943
7340384
3781507
7097332
0
0
10878839
10878839
7097332

_ZN6lessor9FairQueue5Order4StepEm
765075803161820260
10
7097332
1038765
6301619
0
0
0
0
6301619
0
7097332

_ZN6lessor9FairQueue5Order7HasNextEm
671691991530702499
12
3781507
7097332
0
0
47438265
0
51219772
0
0
51219772
7097332
0
1
0
2
24
** External Symbol **:877330
** External Symbol **:579592
** External Symbol **:491447
** External Symbol **:289112
** External Symbol **:236583
** External Symbol **:220718
** External Symbol **:213890
** External Symbol **:195419
** External Symbol **:175039
** External Symbol **:143477
** External Symbol **:118138
** External Symbol **:96331
** External Symbol **:58544
** External Symbol **:39194
** External Symbol **:15088
** External Symbol **:9553
** External Symbol **:5444
** External Symbol **:2610
** External Symbol **:2109
** External Symbol **:2057
** External Symbol **:2040
** External Symbol **:2038
** External Symbol **:1367
** External Symbol **:1210
17
** External Symbol **:4198865
** External Symbol **:1781457
** External Symbol **:629804
** External Symbol **:122323
** External Symbol **:107930
** External Symbol **:106188
** External Symbol **:83906
** External Symbol **:34994
** External Symbol **:26532
** External Symbol **:2391
** External Symbol **:1749
** External Symbol **:774
** External Symbol **:293
** External Symbol **:61
** External Symbol **:28
** External Symbol **:26
** External Symbol **:11

_ZN6lessor9FairQueue5OrderC2ERKS0_N4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
37730076978776271
4
16393677
21858236
5464559
21858236

_ZN6lessor9FairQueue6LaneOfERKNS_5ClaimE
591567704099718808
6
2749515
2749515
0
0
0
0

_ZN6lessor9FairQueue7EnqueueENS_5ClaimENS_8MonoTimeES2_
766470808346690393
56
0
0
0
0
0
0
0
0
0
2749515
0
0
2749515
0
0
0
0
0
1696092
1696092
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor9FairQueue7ExtractEN4absl7debian318container_internal12raw_hash_setINS3_17FlatHashMapPolicyINS_2IdINS_9WaiterTagEEESt10unique_ptrINS0_7WaitingESt14default_deleteISA_EEEENS2_13hash_internal4HashIS8_EESt8equal_toIS8_ESaISt4pairIKS8_SD_EEE8iteratorERNS0_4LaneEb
482544342538576521
21
0
0
2742742
1053423
2749515
0
1696092
2749515
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
1:2739515
8:10000

_ZN6lessor9FairQueue7WaitingC2ENS_2IdINS_9WaiterTagEEEONS_5ClaimENS_8MonoTimeES7_
700171237096560160
3
0
2749515
2749515
1
1
1
2
1:2739515
8:10000

_ZN6lessor9FairQueue8DropIdleERNS0_5ClassE
1096621588864951008
5
0
0
2749515
0
0

_ZN6lessor9GrpcPeers3UseEN4absl7debian311string_viewENS_2IdINS_10SessionTagEEERKNS_13AgentIdentityE
612928227981589820
24
0
725439
725441
725441
0
725441
0
725441
725441
5429
5429
5429
720012
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor9GrpcPeers8OnHangUpEim
1082852067376636762
35
2502
93
5429
5429
5429
0
5429
5429
5429
3400
0
749
749
2029
749
749
749
0
0
0
749
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor9IoThreads4NextEv
742261418966908927
1
328646

_ZN6lessor9MayBecomeENS_9SlotStateES0_
927205941343753428
16
0
2742742
229490
1801636
940193
7751036
2973787
2742742
2468
229490
1801636
913
0
0
0
0

_ZN6lessor9PoolRelay10NextSecretEv
5832818174893018
10
0
1592
100504
0
1551
100504
0
0
0
0

_ZN6lessor9PoolRelay17CarryOutDecisionsEv
561110088203445949
26
580537
691513
302977
0
340820
350146
10074
341367
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
312303

_ZN6lessor9PoolRelay3AddENS_8UniqueFdENS_6Client8AdmittedERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
341590813358752169
17
181
100504
100504
0
181
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor9PoolRelay3NowEv
470088710960568448
4
6966213
0
0
4388387
1
0
2
0
22
** External Symbol **:470913
** External Symbol **:470470
** External Symbol **:415930
** External Symbol **:404804
** External Symbol **:400605
** External Symbol **:400175
** External Symbol **:379955
** External Symbol **:227582
** External Symbol **:224957
_ZNK6lessor11SystemClock3NowEv:188175
** External Symbol **:187676
** External Symbol **:140243
** External Symbol **:120041
** External Symbol **:117674
** External Symbol **:75041
** External Symbol **:58866
** External Symbol **:27137
** External Symbol **:23074
** External Symbol **:23038
** External Symbol **:22556
** External Symbol **:5052
** External Symbol **:4423

_ZN6lessor9PoolRelay4TakeESt10shared_ptrINS_10ConnectionEE
116984085830307807
22
578602
0
578602
0
0
0
2306
0
2306
0
2306
0
578602
0
0
0
0
0
0
0
0
0
1
0
3
0
22
** External Symbol **:866
** External Symbol **:223
** External Symbol **:217
** External Symbol **:214
** External Symbol **:199
** External Symbol **:161
** External Symbol **:138
** External Symbol **:83
** External Symbol **:40
_ZNK6lessor16StreamConnection2fdEv:32
** External Symbol **:27
** External Symbol **:21
** External Symbol **:15
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:4
** External Symbol **:4
** External Symbol **:1
0

_ZN6lessor9PoolRelay4TurnC2ERS0_
536873293191249204
4
4507352
4404900
4388369
45

_ZN6lessor9PoolRelay4TurnD2Ev
1124680652754766918
4
4507352
4404900
1427816
0

_ZN6lessor9PoolRelay5AdoptENS_8UniqueFdENS_6Client8AdmittedE
382193551612244150
59
850
850
0
0
99574
0
0
0
99574
0
0
0
99574
80
0
0
80
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
100504
1
0
7
0
0
16
** External Symbol **:93790
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
0
0
0
0

_ZN6lessor9PoolRelay6AnswerESt10shared_ptrINS_6ClientEEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
287486628983061831
5
0
1562
580537
0
0

_ZN6lessor9PoolRelay6BeBusyERNS_6ClientE
238984482353853237
3
3134556
1502830
1538613

_ZN6lessor9PoolRelay6BeIdleERNS_6ClientE
798733565775596334
5
1515695
1515695
288164
0
798

_ZN6lessor9PoolRelay6ForgetERKSt10shared_ptrINS_6ClientEE
238984481941143025
3
100504
0
0

_ZN6lessor9PoolRelay7EndTurnEv
290495009980688077
6
1427816
681295
339973
341322
0
0

_ZN6lessor9PoolRelay8MakeRoomEv
650973719746108697
9
9294
22159
12865
12865
12865
10074
9294
9294
10074

_ZN6lessor9PoolRelay8MustWakeEv
607699198669232403
5
590611
1794
590611
0
588817

_ZN6lessor9PoolRelay9MakeFrontERKNS_6Client8AdmittedENS_9CancelKeyERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
896858938341135918
9
0
850
99654
0
850
0
0
0
0

_ZN6lessor9PoolState10BecomeIdleERNS_4SlotENS_8MonoTimeEbRN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
290495007262394177
6
2744297
199
2384270
2744237
2744098
2744237

_ZN6lessor9PoolState10EndSessionENS_2IdINS_10SessionTagEEENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1139115023012706192
42
2882
2882
1750
1432
1432
0
0
1750
0
18714
2882
2882
2882
2882
2882
100
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2882
2782

_ZN6lessor9PoolState10StartCheckERNS_4SlotENS_8SlotWorkERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
844982796950093491
4
229490
0
0
0

_ZN6lessor9PoolState10StartResetERNS_4SlotERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
844982796950093491
4
1801636
0
0
0

_ZN6lessor9PoolState2AtENS_2IdINS_7SlotTagEEE
567185242662189229
5
7196033
0
0
0
0

_ZN6lessor9PoolState4GrowENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
607699198761138088
5
1022204
344
344
344
0

_ZN6lessor9PoolState4LendERNS_4SlotENS_2IdINS_8LeaseTagEEEONS_5ClaimERNS0_10SessionUseENS_8MonoTimeE
1080275683442062211
8
2742742
1793555
157388
2742742
0
2742742
0
0

_ZN6lessor9PoolState4MoveERNS_4SlotENS_9SlotStateE
844982798536451958
4
7751036
2973787
2973787
0

_ZN6lessor9PoolState5CountERKNS_4SlotEi
753338305777869994
42
458980
0
0
0
2232328
0
0
0
0
0
0
0
0
0
0
15507008
4062252
1828102
3819426
4062252
1828102
1828102
155
2232363
0
1787
0
2020694
1786
0
0
4062252
0
0
0
0
0
1786
2020694
4062252
1828102
458980

_ZN6lessor9PoolState5GrantENS_2IdINS_9WaiterTagEEERNS_4SlotENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISG_EEE
456618549920931997
14
2742742
2742742
0
2742742
0
2742742
0
0
0
0
0
0
0
0

_ZN6lessor9PoolState6Supply12TakeCheckingERKNS_5OwnerE
31819175060387359
8
7405216
7230792
174424
174424
2684
7905803
7905803
2684

_ZN6lessor9PoolState6Supply13TakeResettingERKNS_5OwnerE
31819175060387359
8
7229990
648181
6581809
6581809
6474083
7731379
7731379
6474083

_ZN6lessor9PoolState7AcquireENS_5ClaimENS_8MonoTimeES2_RN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
555298388493612542
145
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2749515
2749515
2749515
0
0
0
2749515
0
0
2749515
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
2
1:2739515
8:10000

_ZN6lessor9PoolState7BestForERKNS_5OwnerE
484499719254749459
8
7853532
10878035
2876074
2263220
2114791
761283
566146
566146

_ZN6lessor9PoolState7OnResetENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1124680651882813910
3
1801636
0
0

_ZN6lessor9PoolState7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISH_EEE
567185239012618554
5
2
2741251
2741251
2
0

_ZN6lessor9PoolState8EndLeaseERNS_4SlotENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
357325468243514218
63
580166
1801636
913
2742742
2742742
2742742
2742742
2742742
0
2167361
2742742
368149
580166
580166
360027
0
2742742
157388
580166
2742742
2159207
2159207
0
2742742
139
913
1801636
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2167585
2167585
2276864
0
0
580537
1878
1794427
1802549
139
139
913
1
1
1
2
1:2732742
8:10000

_ZN6lessor9PoolState8FailFastENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
414921810714785922
9
4574395
2878310
1026
0
0
0
0
0
0

_ZN6lessor9PoolState8MakeRoomENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
844982797799870231
5
795713
795713
795713
795713
0

_ZN6lessor9PoolState8ScheduleENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
153077738391838768
28
4574395
0
0
0
7317137
0
0
0
0
7551249
4574395
0
0
0
0
4574395
0
0
0
0
0
0
0
0
0
0
0
4574395

_ZN6lessor9PoolState8ServeOneENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
839760941251314802
80
7339580
21061839
7339580
0
2738
12803968
795713
0
0
808870
3024503
8135293
8135293
0
0
584236
0
7905803
2742742
2742742
229490
6581809
6581809
229490
0
0
174424
229490
2698
127366
0
0
174424
0
0
1022204
1022204
0
226792
0
1852749
5464388
0
0
497772
0
229490
1925933
0
226147
795713
795713
795713
0
795713
795713
0
0
0
0
2503088
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1852778
0
0
224598

_ZN6lessor9PoolState9HousekeepENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
6259138619815874
22
0
1719
11072
11072
11072
0
0
1719
0
0
573
473
0
573
0
0
0
0
0
0
0
0

_ZN6lessor9PoolState9OnCheckedENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1031809833675779818
8
229490
0
4
4892
229486
229486
0
229486

_ZN6lessor9PoolState9SetExpiryERNS_4SlotENS_8MonoTimeE
238984482353853237
3
2743165
423
2743165

_ZN6lessor9PrintableB5cxx11EN4absl7debian311string_viewEm
48305662330431440
35
0
0
180450
180450
0
0
0
0
2651085
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessoreqERKNS_8IdentityES2_
98923583560591318
5
22650
22650
22650
22650
0
1
1
1
0

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
2782600
222608
55652
0
0
0
0
166956

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
3544020
1751160
1751040
0
0
0
0
120

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
77457
5429
29166
53138
5429
0
5429
53138
53138

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE13binary_searchIS9_NS1_19key_compare_adapterISB_S9_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_S9_EE5valueEEERKT_RKSK_
796955048689371559
9
0
0
1696092
0
0
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofIKSI_EPT_RSP_EclL_ZSt7declvalIRSO_EDTcl9__declvalISP_ELi0EEEvEEEEERSH_
567185239622700885
5
210398
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESQ_IJOS9_EEEEESG_INSK_8iteratorEbERKT_DpOT0_
98923585299801278
4
32800
32800
0
0
1
1
1
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESR_IJRSA_EEEEESH_INSL_8iteratorEbERKT_DpOT0_
536873290714591286
4
32800
32800
0
32800

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESV_IJOSE_EEEEESL_INSP_8iteratorEbERKT_DpOT0_
212526876123949159
2
2749515
2749515
1
0
1
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440398
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE19EmplaceDecomposableclIiJRKSt21piecewise_construct_tSt5tupleIJRiEESO_IJRS7_EEEEESE_INSI_8iteratorEbERKT_DpOT0_
536873290714591286
4
100504
100504
0
100504

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE8containsIiEEbRSF_
1063705159172739859
3
100504
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE8containsImEEbRSG_
1063705159172739859
3
3640684
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE8containsIS7_EEbRKS7_
1063705159172739859
3
14717102
164168
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE8containsImEEbRKm
1063705159172739859
3
786657
623592
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE17lower_bound_equalIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EEbERKT_
269365613703912153
9
1696092
0
1696092
0
0
0
0
0
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE20internal_lower_boundIS9_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EELb0EEERKT_
567185242359081062
5
1696092
1696092
1696092
0
1696092

_ZNK4grpc17ProtoBufferReader6statusEv
238984484201432128
3
725423
0
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm0EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
148691
4548
306577
306577
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:172079
** External Symbol **:108043
** External Symbol **:20017
** External Symbol **:1383
** External Symbol **:1165
** External Symbol **:1006
** External Symbol **:905
** External Symbol **:282
** External Symbol **:282
** External Symbol **:272
** External Symbol **:234
** External Symbol **:170
** External Symbol **:161
** External Symbol **:134
** External Symbol **:117
** External Symbol **:64
** External Symbol **:44
** External Symbol **:41
** External Symbol **:41
** External Symbol **:39
** External Symbol **:14
** External Symbol **:13
** External Symbol **:9
** External Symbol **:9
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm4EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
0
0
311123
311123
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:172142
** External Symbol **:108106
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1282
** External Symbol **:1023
** External Symbol **:985
** External Symbol **:807
** External Symbol **:804
** External Symbol **:636
** External Symbol **:404
** External Symbol **:321
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:237
** External Symbol **:200
** External Symbol **:198
** External Symbol **:182
** External Symbol **:155
** External Symbol **:120
** External Symbol **:116
** External Symbol **:102
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail12relationship6fork_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_INS4_16outstanding_work9tracked_tILi0EEEEENSK_INSO_11untracked_tILi0EEEEENSK_IS7_EENSK_INS5_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
148691
0
0
1
0
3
24
** External Symbol **:110281
** External Symbol **:26653
** External Symbol **:5747
** External Symbol **:1885
** External Symbol **:1132
** External Symbol **:961
** External Symbol **:836
** External Symbol **:514
** External Symbol **:136
** External Symbol **:109
** External Symbol **:100
** External Symbol **:89
** External Symbol **:38
** External Symbol **:38
** External Symbol **:28
** External Symbol **:26
** External Symbol **:22
** External Symbol **:17
** External Symbol **:15
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:7
** External Symbol **:7
24
** External Symbol **:110281
** External Symbol **:26653
** External Symbol **:5747
** External Symbol **:1885
** External Symbol **:1132
** External Symbol **:961
** External Symbol **:836
** External Symbol **:514
** External Symbol **:136
** External Symbol **:109
** External Symbol **:100
** External Symbol **:89
** External Symbol **:38
** External Symbol **:38
** External Symbol **:28
** External Symbol **:26
** External Symbol **:22
** External Symbol **:17
** External Symbol **:15
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:7
** External Symbol **:7
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail16outstanding_work9tracked_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_IS7_EENSK_INS5_11untracked_tILi0EEEEENSK_INS4_12relationship6fork_tILi0EEEEENSK_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
622530
0
0
1
0
3
24
** External Symbol **:344414
** External Symbol **:216342
** External Symbol **:40122
** External Symbol **:3208
** External Symbol **:2446
** External Symbol **:2418
** External Symbol **:2290
** External Symbol **:1744
** External Symbol **:1402
** External Symbol **:724
** External Symbol **:724
** External Symbol **:704
** External Symbol **:588
** External Symbol **:532
** External Symbol **:482
** External Symbol **:460
** External Symbol **:440
** External Symbol **:334
** External Symbol **:314
** External Symbol **:284
** External Symbol **:278
** External Symbol **:260
** External Symbol **:242
** External Symbol **:242
24
** External Symbol **:344414
** External Symbol **:216342
** External Symbol **:40122
** External Symbol **:3208
** External Symbol **:2446
** External Symbol **:2418
** External Symbol **:2290
** External Symbol **:1744
** External Symbol **:1402
** External Symbol **:724
** External Symbol **:724
** External Symbol **:704
** External Symbol **:588
** External Symbol **:532
** External Symbol **:482
** External Symbol **:460
** External Symbol **:440
** External Symbol **:334
** External Symbol **:314
** External Symbol **:284
** External Symbol **:278
** External Symbol **:260
** External Symbol **:242
** External Symbol **:242
0

_ZNK5boost4asio15any_io_executor7requireINS0_9execution6detail8blocking7never_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits14require_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEES7_NS3_11prefer_onlyINS5_10possibly_tILi0EEEEENSH_INS4_16outstanding_work9tracked_tILi0EEEEENSH_INSL_11untracked_tILi0EEEEENSH_INS4_12relationship6fork_tILi0EEEEENSH_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
148691
0
0
1
0
3
24
** External Symbol **:110281
** External Symbol **:26653
** External Symbol **:5747
** External Symbol **:1885
** External Symbol **:1132
** External Symbol **:961
** External Symbol **:836
** External Symbol **:514
** External Symbol **:136
** External Symbol **:109
** External Symbol **:100
** External Symbol **:89
** External Symbol **:38
** External Symbol **:38
** External Symbol **:28
** External Symbol **:26
** External Symbol **:22
** External Symbol **:17
** External Symbol **:15
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:7
** External Symbol **:7
24
** External Symbol **:110281
** External Symbol **:26653
** External Symbol **:5747
** External Symbol **:1885
** External Symbol **:1132
** External Symbol **:961
** External Symbol **:836
** External Symbol **:514
** External Symbol **:136
** External Symbol **:109
** External Symbol **:100
** External Symbol **:89
** External Symbol **:38
** External Symbol **:38
** External Symbol **:28
** External Symbol **:26
** External Symbol **:22
** External Symbol **:17
** External Symbol **:15
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11
** External Symbol **:7
** External Symbol **:7
0

_ZNK5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE18wait_duration_usecEl
886271539937102332
4
23949
22357
22046
74

_ZNK5boost4asio6detail13initiate_postclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
567185242496690917
4
143228
0
0
0

_ZNK5boost4asio6detail17initiate_dispatchclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
784007058953177093
2
311125
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN4absl7debian36StatusEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
1079780
1079780
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN6lessor10Connection9PerformedEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
20000
20000
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformISt5tupleIJNS_6system10error_codeEEEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
177062
177062
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIvEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
765478
765478
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio9execution6detail17any_executor_base15equality_helperERKS3_
264495436579623835
5
177302
177302
177302
177302
0
1
0
1
24
** External Symbol **:88827
** External Symbol **:61990
** External Symbol **:18951
** External Symbol **:1315
** External Symbol **:695
** External Symbol **:472
** External Symbol **:426
** External Symbol **:422
** External Symbol **:417
** External Symbol **:387
** External Symbol **:333
** External Symbol **:270
** External Symbol **:259
** External Symbol **:186
** External Symbol **:157
** External Symbol **:144
** External Symbol **:139
** External Symbol **:135
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:128
** External Symbol **:126
** External Symbol **:125

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKT_v
35093533449634102
5
814420
814420
0
0
814420
1
0
1
24
** External Symbol **:406468
** External Symbol **:312478
** External Symbol **:59820
** External Symbol **:6877
** External Symbol **:3875
** External Symbol **:3680
** External Symbol **:3113
** External Symbol **:2833
** External Symbol **:1792
** External Symbol **:1231
** External Symbol **:1222
** External Symbol **:1207
** External Symbol **:998
** External Symbol **:792
** External Symbol **:776
** External Symbol **:689
** External Symbol **:612
** External Symbol **:540
** External Symbol **:465
** External Symbol **:463
** External Symbol **:424
** External Symbol **:413
** External Symbol **:398
** External Symbol **:389

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm4EEEEEPKT_v
35093533449634102
5
311123
311123
0
0
311123
1
0
1
24
** External Symbol **:172207
** External Symbol **:108171
** External Symbol **:20033
** External Symbol **:1604
** External Symbol **:1223
** External Symbol **:1209
** External Symbol **:1145
** External Symbol **:872
** External Symbol **:700
** External Symbol **:362
** External Symbol **:362
** External Symbol **:352
** External Symbol **:294
** External Symbol **:266
** External Symbol **:241
** External Symbol **:230
** External Symbol **:220
** External Symbol **:167
** External Symbol **:157
** External Symbol **:142
** External Symbol **:139
** External Symbol **:130
** External Symbol **:121
** External Symbol **:121

_ZNK5boost4asio9execution6detail17any_executor_base7executeINS0_6detail7binder0INS5_17awaitable_handlerINS0_15any_io_executorEJEEEEEEEvOT_
190982391875712677
11
0
454353
454353
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:282488
** External Symbol **:134824
** External Symbol **:21918
** External Symbol **:2736
** External Symbol **:2059
** External Symbol **:1723
** External Symbol **:1615
** External Symbol **:1337
** External Symbol **:1244
** External Symbol **:387
** External Symbol **:378
** External Symbol **:375
** External Symbol **:362
** External Symbol **:331
** External Symbol **:312
** External Symbol **:257
** External Symbol **:252
** External Symbol **:205
** External Symbol **:167
** External Symbol **:167
** External Symbol **:152
** External Symbol **:136
** External Symbol **:131
** External Symbol **:128
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap10FindHelperIS7_EESt4pairINS9_13iterator_baseIKNS0_7MapPairIS7_S7_EEEEmERKT_PSt17_Rb_tree_iteratorISB_IKSt17reference_wrapperIKS7_EPvEE
599005163043749697
10
102367
4832039
4832039
95922
95922
0
0
0
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12BucketNumberIS7_EEmRKT_
784007058953177093
2
4832039
0

_ZNK6lessor10RedisFront14IsAnsweredHereENS_12RedisMeaningE
484499720130878319
9
0
4060910
4060910
0
0
4060910
0
0
0

_ZNK6lessor10RedisFront7betweenEv
167471838997577442
6
1370072
1370072
685036
685036
685036
685036

_ZNK6lessor10RedisFront8SwallowsEv
798733565180654707
5
8121656
8121656
1536
0
0

_ZNK6lessor10RedisFront8finishedEv
742261418966908927
1
1372622

_ZNK6lessor10WorkerCrew5DueOfERKNS_10WorkerTaskE
336077845982143168
7
22690
0
22690
0
22690
0
0
1
0
1
6
** External Symbol **:10000
** External Symbol **:9531
** External Symbol **:1127
** External Symbol **:1026
** External Symbol **:1005
** External Symbol **:1

_ZNK6lessor10WorkerCrew6HireAtEv
198238756479035265
9
87516
48267
48264
48243
43758
0
43758
53698
0

_ZNK6lessor11GrpcCallers3UseERKN4grpc21CallbackServerContextERKNS_7SessionE
844982798245712258
4
725438
0
0
0

_ZNK6lessor11GrpcCallers9SessionOfERKN4grpc21CallbackServerContextE
426301859102394835
25
0
0
0
0
0
0
720012
0
0
0
720009
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor11LeasedPaths4FindENS_2IdINS_8LeaseTagEEE
599005160813621517
9
0
2150712
0
0
0
0
0
0
0

_ZNK6lessor11SystemClock3NowEv
742261418966908927
1
40780416

_ZNK6lessor11SystemClock7WallNowEv
742261418966908927
1
36198

_ZNK6lessor11TenantTable11CheckMayUseEN4absl7debian311string_viewERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
990031162367384544
29
0
0
0
0
2279546
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor11TenantTable3GetENS_2IdINS_9TenantTagEEE
567185240437499569
5
2742742
0
0
0
0

_ZNK6lessor11TenantTable6MayUseERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
631255616231833908
6
0
2279546
2279546
0
0
2279546

_ZNK6lessor11TenantTable7ResolveERKNS_13AgentIdentityE
633237103312184300
13
133304
133304
0
0
0
0
0
133304
133304
133304
0
0
0
1
1
1
0

_ZNK6lessor12CleanupQuota5CheckERKNS0_6WantedERKNS_15CleanupSettingsE
223000851310767077
42
0
0
0
0
25932
0
0
0
0
25932
0
25939
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor12CleanupState4LookENS_2IdINS_9ActionTagEEE
742261418966908927
1
210398

_ZNK6lessor12PoolRegistry4FindEN4absl7debian311string_viewE
434731825065173690
39
0
0
0
0
0
2179042
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor12ProcessWatch4RunsERKNS_10ProcessKeyE
650973720582682119
8
100200
100200
100200
0
0
0
0
0

_ZNK6lessor12SessionNames8MisnamedEN4absl7debian311string_viewES3_i
830731449144333109
6
46861
524076
44786
524076
524076
44786
1
1
2
2
7:521916
6:2160
3
7:38354
9:3533
8:2899

_ZNK6lessor12SessionTable12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
796536982109195509
19
0
0
23040384
0
720012
0
0
720012
720012
720012
0
0
0
0
0
0
0
0
0

_ZNK6lessor12WorkerRunner8CanServeERKNS_8IdentityE
742261418966908927
1
447750

_ZNK6lessor13LeaseHandlers9MakeClaimERKNS_7SessionERKNS_2v114AcquireRequestEb
436456444991207335
49
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2159042
0
0
2159040
2159040
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2159042
2159041
0
0
1
1
1
1
1:2159040

_ZNK6lessor13LeaseHandlers9MakeLeaseERKNS_12GrantedLeaseERKNS_4PoolE
398370603319340613
52
2152201
2152201
2647924
2647924
2647924
2647924
2152201
0
2152201
0
2152201
0
2152201
0
2152201
2152201
2152201
2152201
2152201
0
2152201
2152201
2152201
2152201
0
2152201
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
13
** External Symbol **:564604
** External Symbol **:488940
** External Symbol **:437413
** External Symbol **:172008
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:57616
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:564604
** External Symbol **:488940
** External Symbol **:437413
** External Symbol **:172008
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:57616
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:564604
** External Symbol **:488940
** External Symbol **:437413
** External Symbol **:172008
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:107905
** External Symbol **:57616
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

_ZNK6lessor13PostgresFront10wants_swapEv
871441885213383145
6
1303573
371
371
371
1303202
0

_ZNK6lessor13PostgresFront13ApplySettingsERSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
1007848692961307571
74
0
0
0
0
0
0
6588
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
439241
0
0
0
42938
13176
13176
2235
0
0
0
439241
6588
0
0
0
13176
0
36350
0
0
0
0
0
570937
415348
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
415348
0
1
1
8
0
1
16:36350
0
1
8:6588
0
0
0
0

_ZNK6lessor13PostgresFront13IsTheQuestionERKNS_8postgres13MessageWalker5PieceE
434160636920059741
7
539953
539953
124
124
0
0
539953
1
1
1
1
9:124

_ZNK6lessor13PostgresFront13WasOpenedWithEN4absl7debian311string_viewES3_
58281309987333612
20
2099
439241
23893
415348
10717
415348
2099
2030
378998
2030
2099
0
0
378998
2030
2030
2030
0
0
0
2
0
2
16
** External Symbol **:156554
** External Symbol **:93790
** External Symbol **:77167
** External Symbol **:75996
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
4
** External Symbol **:7199
** External Symbol **:6920
** External Symbol **:4890
** External Symbol **:4884
1
5
1
16:415348
2
7:376838
6:2160
1
4:2099
1
9:2030
1
4:2030

_ZNK6lessor13PostgresFront14in_transactionEv
959085191355184510
5
1284803
869538
32982
1284803
1284803

_ZNK6lessor13PostgresFront14wants_upstreamEv
382993475055910911
2
679456
679456

_ZNK6lessor13PostgresFront17OnUpstreamAlreadyERKNS_9StatementE
1073436551900716014
15
80861
0
0
0
0
0
786657
243926
164795
243926
80861
0
0
0
80861

_ZNK6lessor13PostgresFront4FindEN4absl7debian311string_viewE
609194493204832614
14
1601592
28332
1573260
1578195
1573624
329599
1573260
1573260
0
0
7544
20788
20788
1573260
1
1
2
3
3:1557916
17:35756
6:7920
3
3:1557916
17:11384
6:3960

_ZNK6lessor13PostgresFront5LeaveEv
862538799708674105
11
190555
371
190555
0
190555
190555
371
0
190555
0
0

_ZNK6lessor13PostgresFront7betweenEv
134732432720417413
4
2601241
2600418
1349420
0

_ZNK6lessor13PostgresFront7cancelsEv
742261418966908927
1
3366239

_ZNK6lessor13PostgresFront7in_stepEv
796955047417502642
10
3756900
3756900
1669346
1669346
1671808
1671808
1669346
1669346
1669346
1669346

_ZNK6lessor13PostgresFront8IsHeldUpEc
438284562701824767
13
0
0
780230
780232
780232
780230
780230
780230
0
780230
0
0
0

_ZNK6lessor13PostgresFront8MustWaitEc
844982798074112692
5
4255718
780232
3475486
3475486
3475486

_ZNK6lessor13PostgresFront8finishedEv
742261418966908927
1
3945926

_ZNK6lessor13PostgresFront9WrongNameEv
1029811814060810704
35
0
99654
99654
99654
99654
0
99654
0
99654
0
99654
0
0
0
99654
0
0
99654
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
16
** External Symbol **:93790
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
1
6
0
1
5:99654
0
1
8:99654
0
0

_ZNK6lessor13PostgresFront9pinned_byEv
784007056844089447
2
485773
485773

_ZNK6lessor14RedisConnector14HandoffAllowedEv
742261418966908927
1
172865

_ZNK6lessor14RedisConnector4kindB5cxx11Ev
742261418966908927
1
172008

_ZNK6lessor15CleanupHandlers11CheckRunnerERKNS_7SessionERNS_7journal4DeedE
933696699730715175
23
0
0
10000
0
0
0
0
0
447750
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
6
** External Symbol **:399800
** External Symbol **:17940
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZNK6lessor15CleanupHandlers5CheckERKNS_7SessionERKNS0_5RulesERKNS_2v113CleanupActionE
385166773132981739
141
457750
457750
0
0
0
0
0
0
0
0
457750
457750
457750
0
0
0
0
0
0
0
0
0
0
457750
457750
457750
0
0
0
0
457750
457750
0
0
0
0
0
0
0
0
0
0
457750
457750
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
457750
0
0
0

_ZNK6lessor15CleanupHandlers8RulesForERKNS_6TenantE
950994587253991437
13
0
0
25939
25939
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionHandlers8ResponseERKNS_7SessionENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
560555359112203615
19
32496
32496
32496
32496
0
32496
32496
32496
32496
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionRegistry16LivesWithProcessERKNS_7SessionE
784007056844089447
2
100200
100200

_ZNK6lessor15SessionRegistry4FindENS_2IdINS_10SessionTagEEE
599005160813621517
9
159062
0
159062
0
159062
0
0
0
0

_ZNK6lessor15SessionRegistry4ListEv
985768974484982063
26
3412
1
3200
5389
5389
5373
5373
0
5389
88
1
1
0
0
0
0
1
0
87
0
0
0
0
0
0
0

_ZNK6lessor15SessionRegistry6RecordERKNS_7SessionERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
153077739431676217
28
0
0
304
32496
32496
32496
32496
32496
32496
0
0
0
32496
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32800

_ZNK6lessor15StreamConnector14HandoffAllowedEv
742261418966908927
1
1879070

_ZNK6lessor15StreamConnector4kindB5cxx11Ev
146835647075900052
2
1872288
0

_ZNK6lessor16AttachConnection9StillHeldERKNS0_5FrameE
247671765077245045
13
1793120
0
100
100
100
100
1793282
1793282
1793220
0
0
0
1793182

_ZNK6lessor16StreamConnection17ResetsOverTheWireEv
742261418966908927
1
1511352

_ZNK6lessor16StreamConnection2fdEv
742261418966908927
1
3594409

_ZNK6lessor16StreamConnection5factsB5cxx11Ev
742261418966908927
1
2044296

_ZNK6lessor17PostgresConnector14HandoffAllowedEv
325048437913199258
14
0
0
0
0
0
0
708002
0
0
0
0
0
0
0

_ZNK6lessor17PostgresConnector4kindB5cxx11Ev
742261418966908927
1
127905

_ZNK6lessor4Pool6IsHeldERKNS_12GrantedLeaseENS_2IdINS_10SessionTagEEE
238984482353853237
3
2732738
0
0

_ZNK6lessor4Pool6RecordERKNS_10ConnectionE
553871041548362281
29
0
39488
0
2468
2468
2468
0
0
671
0
240
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2468
1
0
4
24
** External Symbol **:404
** External Symbol **:321
** External Symbol **:237
** External Symbol **:120
** External Symbol **:83
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
../../daemon/pool/connectors/redis.cc:_ZNK6lessor12_GLOBAL__N_115RedisConnection11upstream_idB5cxx11Ev:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
24
** External Symbol **:404
** External Symbol **:321
** External Symbol **:237
** External Symbol **:120
** External Symbol **:83
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor10Connection13cancel_ticketB5cxx11Ev:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
24
** External Symbol **:404
** External Symbol **:321
** External Symbol **:237
** External Symbol **:120
** External Symbol **:83
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor16StreamConnection2fdEv:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
24
** External Symbol **:404
** External Symbol **:321
** External Symbol **:237
** External Symbol **:120
** External Symbol **:83
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor11SystemClock3NowEv:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39

_ZNK6lessor4Pool8timeoutsEv
784007058953177093
2
301025
0

_ZNK6lessor5Front10wants_swapEv
742261418966908927
1
685036

_ZNK6lessor5Front14in_transactionEv
742261418966908927
1
685036

_ZNK6lessor5Front7cancelsEv
742261418966908927
1
1371772

_ZNK6lessor6Rights8CanServeERKNS_8IdentityE
1042908752333413033
26
0
0
0
470406
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor7Circuit9HoldsBackENS_8MonoTimeEi
1063705162462123496
3
795713
0
0

_ZNK6lessor7Session6PoolOfENS_2IdINS_8LeaseTagEEE
187771965365476691
7
600
62
1793520
0
1793520
0
1793182

_ZNK6lessor8IdleList6OldestEv
694937217945078717
6
795713
0
0
0
795713
0

_ZNK6lessor8IdleList7BestForERKNS_5OwnerE
1031809832391091250
9
1769070
11389208
10116752
3041526
1272456
1272456
1769070
10116752
1272456

_ZNK6lessor8postgres8Pipeline10IsUnderWayENS0_3AskEm
1085769281790880369
20
0
0
0
0
0
21443
0
0
0
0
163065
163065
163065
155904
10748
145209
0
145209
0
152370

_ZNK6lessor8postgres8Pipeline10ends_readyEv
886271542793821084
4
780230
780230
0
718262

_ZNK6lessor9FairQueue12NextDeadlineEv
784007056844089447
2
7554885
2879381

_ZNK6lessor9FairQueue5Order11FreshIsNextEm
360019385054670902
6
29098062
8601779
0
0
29098062
0

_ZNK6lessor9PoolState14WhatIsUnderWayEv
607699197597544362
5
5464388
0
0
0
5464388

_ZNK6lessor9PoolState3TtlERKNS_5ClaimE
1061802868148493202
9
0
2743101
2743101
0
0
0
0
0
0

_ZNK6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
46596538082033790
44
4
4
0
0
2
2
2741981
0
2
0
2
2741981
0
2
2741981
2741981
2
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
1
9:2

_ZNK6lessor9PoolState6Supply8CheckingEv
247671765077245045
13
0
646063
0
0
0
0
795713
795713
795713
0
0
0
795713

_ZNK6lessor9PoolState6WantedEv
599005164200516008
9
0
7554885
7550847
2879381
0
0
0
0
0

_ZNK6lessor9PoolState7HasRoomENS_2IdINS_9TenantTagEEEi
694937220705525478
6
10878035
0
0
0
0
0

_ZNK6lessor9PoolState7IsFreshERKNS_4SlotENS_8MonoTimeE
456192236126238478
11
3024503
2263220
21338
0
2241882
0
2263220
0
0
2263220
0

_ZNK6lessor9PoolState7NextDueENS_8MonoTimeE
917515344517833579
8
2883816
4671069
7304084
2879381
4675504
0
526
8461

_ZNK6lessor9PoolState8UnwantedERKNS_4SlotENS_8MonoTimeE
1124680652285324760
4
2171631
2170279
2170279
2170279

_ZNK6lessor9PoolState8UpkeepOfERKNS_4SlotENS_8MonoTimeE
926787900270527954
23
0
11072
11072
11072
11072
11072
0
11072
11072
0
0
0
0
0
11072
0
11072
0
0
0
0
0
0

_ZNKSt19istreambuf_iteratorIcSt11char_traitsIcEE5equalERKS2_
1152821768052141403
9
59641
59481
0
80
0
160
0
59641
0
1
0
2
5
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
0

_ZNKSt4lessIN4grpc10string_refEEclERKS1_S4_
552205516153356002
5
7919619
5039748
2879861
2159768
2159764
1
1
1
2
17:5759687
9:2159966

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
700171238776263760
3
298903
298903
2403
1
1
1
8
2:275004
4:7935
9:6400
3:4338
8:3200
1:1064
5:880
6:82

_ZNKSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE4findERS3_
219088261289974683
6
2879902
1439951
1439951
719964
719964
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor12PoolRegistry5EntryEESt10_Select1stISB_ESt4lessIvESaISB_EE4findERS7_
219088261289974683
6
2179042
2179042
2179042
0
0
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE4findERS7_
219088261289974683
6
1000718
333298
327285
448667
448667
273

_ZNKSt8equal_toISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EEclERKS7_SA_
1127317925309128388
6
19998
19998
19998
19998
19998
19998
1
1
2
1
4:19998
1
7:19998

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE15_M_create_nodesEPPS2_S6_
93478047547394857
6
81201
0
81201
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE17_M_initialize_mapEm
844982796950093491
4
81201
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EEC2EOS4_
784007056844089447
2
27067
27067

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
1124680653157207770
3
81232
81201
81201

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor15CleanupRegistry7HandoutEEEvT_S6_
798733565090940266
4
32656
0
0
90022

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor16AttachConnection5FrameEEEvT_S6_
391331303710528536
6
3053
1375
1564
0
108299
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor7Journal5BatchEEEvT_S6_
303805473077674329
6
58629
0
25939
7823
0
0
1
0
2
0
7
** External Symbol **:17940
** External Symbol **:3998
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairIN4absl7debian312AnyInvocableIFvRKNS4_6StatusEEEES6_EEEvT_SD_
264495438317236550
4
0
0
90022
0
1
0
1
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEEEEvT_SC_
798733567718666307
4
425069
0
90022
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEEEEvT_SC_
798733567718666307
4
676198
0
628850
0

_ZNSt12__shared_ptrIN6lessor10WorkerLinkELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
22858
22858
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
5558484
5558485
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
27067
27067
0
27067
0

_ZNSt12__shared_ptrIN6lessor4PoolELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
301659
301658
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1362453
1362453
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteISC_EERNS0_9CancelKeyEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
100504
100504
0
100504
0

_ZNSt12__shared_ptrIN6lessor9PoolRelayELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1263440
1263440
0
0

_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKSt14__shared_countILS1_2EE
971686722036964956
6
490967
0
0
93
490967
93
1
0
1
13
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
_ZNSt23_Sp_counted_ptr_inplaceIN6lessor13DriverSessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN6lessor6ClientESaIvEJRNS4_9PoolRelayENS4_8UniqueFdENS5_8AdmittedESt10unique_ptrINS4_5FrontESt14default_deleteISC_EERNS4_9CancelKeyEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
784007058953177093
2
100504
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN6lessor7SessionESaIvEJNS5_5FactsEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
784007058953177093
2
32800
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
190355458062653983
5
131163421
349710
6801
44416948
494632
1
0
2
24
** External Symbol **:93790
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18894
** External Symbol **:17940
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:3998
** External Symbol **:1313
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:866
** External Symbol **:800
24
** External Symbol **:93790
** External Symbol **:88826
** External Symbol **:61989
** External Symbol **:18894
** External Symbol **:17940
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:3998
** External Symbol **:1313
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:866
** External Symbol **:800

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
331865488550902725
8
880336
724747
0
139
724747
0
8541
0
1
0
2
4
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:19
4
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:19

_ZNSt15__new_allocatorIN4absl7debian311string_viewEE8allocateEmPKv
238984481941143025
3
1919987
0
0

_ZNSt15__new_allocatorIN4absl7debian318container_internal11AlignedTypeILm8EEEE8allocateEmPKv
238984481941143025
3
585938
0
0

_ZNSt15__new_allocatorIN4absl7debian36StatusEE8allocateEmPKv
238984481941143025
3
73411
0
0

_ZNSt15__new_allocatorIN4absl7debian38DurationEE8allocateEmPKv
238984481941143025
3
73271
0
0

_ZNSt15__new_allocatorIN6lessor13CleanupRunner4StepEE8allocateEmPKv
238984481941143025
3
50615
0
0

_ZNSt15__new_allocatorIN6lessor14PendingAcquireEE8allocateEmPKv
238984481941143025
3
893354
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry9NewActionEE8allocateEmPKv
238984481941143025
3
69929
0
0

_ZNSt15__new_allocatorIN6lessor16DescriptorBudget5ShareEE8allocateEmPKv
238984481941143025
3
51732
0
0

_ZNSt15__new_allocatorIN6lessor2IdINS0_9ActionTagEEEE8allocateEmPKv
238984481941143025
3
188620
0
0

_ZNSt15__new_allocatorIN6lessor7journal12ActionRecordEE8allocateEmPKv
238984481941143025
3
69929
0
0

_ZNSt15__new_allocatorIN6lessor8IdleList4ItemEE8allocateEmPKv
238984481941143025
3
567961
0
0

_ZNSt15__new_allocatorIN6lessor8postgres5AskedEE8allocateEmPKv
238984481941143025
3
41834
0
0

_ZNSt15__new_allocatorIN6lessor9PoolRelay5GrantEE8allocateEmPKv
238984481941143025
3
78431
0
0

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
238984481941143025
3
528353
0
0

_ZNSt15__new_allocatorIPN6lessor16AttachConnection5FrameEE8allocateEmPKv
238984481941143025
3
81201
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
238984481941143025
3
222318
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEEE8allocateEmPKv
238984481941143025
3
126153
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEEE8allocateEmPKv
238984481941143025
3
155287
0
0

_ZNSt15__new_allocatorImE8allocateEmPKv
238984481941143025
3
69929
0
0

_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
146393204999150993
3
0
573791
582041
1
0
2
24
** External Symbol **:124761
** External Symbol **:118488
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2426
** External Symbol **:1231
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:960
24
** External Symbol **:124763
** External Symbol **:118488
** External Symbol **:93790
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:3980
** External Symbol **:2426
** External Symbol **:1231
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:959
** External Symbol **:791
** External Symbol **:693

_ZNSt16allocator_traitsISaIN6lessor16AttachConnection5FrameEEE7destroyIS2_EEvRS3_PT_
567185238773256536
5
3636163
1791776
0
0
0

_ZNSt16allocator_traitsISaIN6lessor7Journal5BatchEEE7destroyIS2_EEvRS3_PT_
470088711056115997
5
66943
0
0
0
0
1
0
2
0
0

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_10SessionTagEEENS1_9PoolState10SessionUseEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
238984482353853237
3
2181595
806
519

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_9ActionTagEEENS1_15CleanupRegistry6RecordEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
859921300323376193
5
0
1212909
0
457750
457750
1
0
1
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1790705
0
716291
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
358148

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1787815
0
715140
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
357571

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v119OpenSessionResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
27145
0
10858
0

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS6_15AcquireResponseEEZNS6_12LeaseService26WithCallbackMethod_AcquireINSD_26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
362441
1
0
1
5
** External Symbol **:124762
** External Symbol **:118488
** External Symbol **:61407
** External Symbol **:53783
** External Symbol **:4000

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS6_15ReleaseResponseEEZNS6_12LeaseService26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
357570
1
0
1
5
** External Symbol **:124599
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
362439
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
362441
42
1
0
2
4
** External Symbol **:20
** External Symbol **:14
** External Symbol **:7
** External Symbol **:1
5
** External Symbol **:20
** External Symbol **:9
** External Symbol **:7
** External Symbol **:5
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
362438
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
362440
362069
1
0
1
10
** External Symbol **:122707
** External Symbol **:118327
** External Symbol **:61406
** External Symbol **:53781
** External Symbol **:3987
** External Symbol **:2056
** External Symbol **:160
** External Symbol **:13
** External Symbol **:2
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
357571
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
357570
45
1
0
2
2
** External Symbol **:28
** External Symbol **:17
2
** External Symbol **:28
** External Symbol **:17

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
357570
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
357569
356935
1
0
1
5
** External Symbol **:124599
** External Symbol **:118468
** External Symbol **:56722
** External Symbol **:53781
** External Symbol **:4000

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE12_M_constructIJS1_EEEvDpOT_
526351406895111856
5
0
597608
597607
597608
597607
1
1
2
1
1:597607
1
1:597607

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE14_M_move_assignEOS2_
37730077124579590
4
0
298804
0
298804

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE8_M_resetEv
536873293191249204
4
362438
298803
0
0

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE10_M_destroyEv
811594940626252597
3
45312
0
0
1
0
1
6
** External Symbol **:10000
** External Symbol **:9528
** External Symbol **:1127
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE12_M_constructIJS1_EEEvDpOT_
118734428831094304
3
45312
0
0
2
0
1
7
** External Symbol **:20000
** External Symbol **:19056
** External Symbol **:2252
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:2
** External Symbol **:2
1
1
0

_ZNSt22_Optional_payload_baseIN6lessor16DescriptorBudget5ShareEE14_M_move_assignEOS3_
11922953446397804
6
0
86988
0
0
0
86988

_ZNSt22_Optional_payload_baseIN6lessor5redis5ReplyEE12_M_constructIJS2_EEEvDpOT_
700171237096560160
3
172328
172616
172616
1
1
1
4
6:172008
5:304
3:255
2:49

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
100504

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
100504

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor7SessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
32800

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor7SessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
32800

_ZNSt3mapIN6lessor2IdINS0_10SessionTagEEENS0_15CleanupRegistry5OwnerESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
149265
25939
4033
23827
106836
106836

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEaSEOSC_
238984484201432128
3
1696092
0
0

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
1053423
2749515
1696092
1053423
0
0

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St4lessIS5_ESaISt4pairIKS5_S5_EEEixEOS5_
591567703127371214
6
15959
4647
4569
2676
6521
6521

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
238984484201432128
3
55551
0
0

_ZNSt4pairIN6lessor2IdINS0_9ActionTagEEENS0_15CleanupRegistry6RecordEEC2EOS6_
526351406895111856
5
755159
0
0
0
0
1
1
2
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRN4absl7debian311string_viewESB_EEOT_OT0_
287486627796725898
5
198188
0
0
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
2920075
719141
719141

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE16_M_push_back_auxIJS2_EEEvDpOT_
238984482446926629
3
719141
172131
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE17_M_reallocate_mapEmb
907020534920117260
8
0
0
172131
0
172131
0
0
0
1
1
3
1
8:172131
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE19_M_destroy_data_auxESt15_Deque_iteratorIS2_RS2_PS2_ES8_
536873292869019899
3
0
31
108237

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE9pop_frontEv
146835647075900052
2
2917053
719110

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
784007058953177093
2
81201
0

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
46905
11724
11724

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE9pop_frontEv
146835647075900052
2
46905
11724

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
656349717368814486
5
300949
0
0
1076
1076
1
1
1
2
16:768
7:308

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE15_M_erase_at_endESt15_Deque_iteratorIS5_RS5_PS5_E
146835646621254984
2
0
3947492

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE19_M_destroy_data_auxESt15_Deque_iteratorIS5_RS5_PS5_ESB_
653247340475012704
11
0
0
0
0
0
0
0
302025
300949
0
3947606

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE5clearEv
784007058953177093
2
3947492
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_10AllowEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
2671296
0
2671296
0
0
0
111304
0
222608
166956
166956
111304
0
0
0
0
55652
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_9SkipEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
1920
0
3543940
0
0
0
80
0
1751160
1751120
1751120
80
0
0
0
0
40
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE12emplace_backIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEERS2_DpOT_
146835647075900052
2
127071
73411

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE17_M_realloc_insertIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
528554517006615774
17
189676
0
73411
73411
50637
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EED2Ev
1096621591220661572
5
220483
0
42775
42775
0

_ZNSt6vectorIN4absl7debian38DurationESaIS2_EE17_M_realloc_insertIJRKS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
189785
0
73271
73271
50615
0
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
140494398481204129
4
127127
50615
0
0
1
1
1
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
646010859969866162
13
189785
0
0
0
0
0
50615
50615
50615
0
0
0
0
1
1
3
0
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_
146835647075900052
2
100
526715

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
1031809832227696934
7
300
0
526715
526715
200
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE19_M_range_initializeIPKS1_EEvT_S7_St20forward_iterator_tag
974670606127379519
6
362440
0
362441
362441
362440
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
0
65312

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
32656
32656
0
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EED2Ev
238984484201432128
3
90022
32656
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
567761
139858

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
387821
69929

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
69929
69929
43990
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EED2Ev
1124680651873033115
3
457750
77817
25939

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680653679132783
3
1558413
0
51732

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
271263513654717645
10
109897
0
0
0
51732
51732
0
38701
0
0

_ZNSt6vectorIN6lessor2IdINS0_10SessionTagEEESaIS3_EE13_M_assign_auxIN4absl7debian318container_internal12raw_hash_setINS9_17FlatHashSetPolicyIS3_EENS8_13hash_internal4HashIS3_EESt8equal_toIS3_ES4_E8iteratorEEEvT_SK_St20forward_iterator_tag
1094249771398633591
20
12462
0
21304
21304
0
0
0
0
149
0
0
0
0
0
149
0
0
0
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE17_M_realloc_insertIJRKS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
1031809832227696934
7
788041
0
132709
132709
102737
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE19_M_range_initializeISt23_Rb_tree_const_iteratorIS3_EEEvT_S9_St20forward_iterator_tag
694937218464528726
5
457750
457750
4033
4033
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EEC2ERKS5_
1124680653601441999
3
915500
51878
51878

_ZNSt6vectorIN6lessor5redis11ReplyReader4OpenESaIS3_EED2Ev
798733566801274259
4
0
0
172936
0

_ZNSt6vectorIN6lessor5redis5ReplyESaIS2_EED2Ev
798733566801274259
4
0
0
2932488
0

_ZNSt6vectorIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
58563
66

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE12emplace_backIJEEERS2_DpOT_
146835647075900052
2
387821
69929

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE17_M_realloc_insertIJEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
477729235658501241
13
567761
0
69929
69929
43990
0
0
0
0
0
0
0
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEOS2_
140494397301415012
4
722
567961
446
2405104
1
1
1
10
16:142
32:65
129:58
257:57
65:42
33:33
64:21
513:14
128:9
256:5

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb1EE
784007056844089447
2
546949
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
84750
5
567961
567961
20955
0
0

_ZNSt6vectorIN6lessor8IdleList5ShelfESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
546937
69

_ZNSt6vectorIN6lessor8UniqueFdESaIS1_EED2Ev
1096621590279717996
5
0
0
7335399
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJRA12_KcEEERS5_DpOT_
146835647075900052
2
0
414693

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
140494398481204129
4
6591
55715
171
171
1
1
1
4
9:57
6:56
4:51
8:7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE13_M_assign_auxIPKS5_EEvT_SB_St20forward_iterator_tag
325048436927051878
14
0
0
0
0
0
0
0
0
579687
0
0
0
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE14_M_move_assignEOS7_St17integral_constantIbLb1EE
798733566801274259
4
21
0
114677
7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRA12_KcEEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
421699510940857414
19
0
0
0
0
0
0
414693
414693
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
646010859969866162
13
28761
0
49697
0
49697
0
55715
51979
50956
3736
3736
0
0
1
1
3
9
9:3131
7:220
4:114
3:88
5:60
8:56
6:51
1:9
16:7
5
9:49414
4:169
3:88
6:14
8:12
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
844982799977064709
4
85144
54187
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
798733566801274259
4
2001
72
519034
2458

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
165568
2531

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE13_M_assign_auxIPKS4_EEvT_SA_St20forward_iterator_tag
446858652667103543
15
0
0
0
0
0
0
0
0
0
579687
0
0
0
0
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE
784007056844089447
2
331164
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE9push_backERKS4_
798733564295002205
4
163065
0
0
163065

_ZNSt6vectorISt10shared_ptrIN6lessor10WorkerLinkEESaIS3_EEC2ERKS5_
287486628695735011
5
19344
0
19344
1485
1485

_ZNSt6vectorISt10shared_ptrIN6lessor4PoolEESaIS3_EE13_M_assign_auxIPS3_EEvT_S8_St20forward_iterator_tag
446858652667103543
15
0
0
0
0
0
0
0
18764
0
14036
0
0
0
0
0

_ZNSt6vectorISt10shared_ptrIN6lessor4PoolEESaIS3_EE20_M_allocate_and_copyIPS3_EES7_mT_S8_
287486628695735011
5
18764
0
18764
18764
18764

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet6ReaderEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
116068
197

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet8RoundEndEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
3894887
77

_ZNSt6vectorISt4pairIN4absl7debian312AnyInvocableIFvRKNS2_6StatusEEEES4_ESaIS9_EED2Ev
238984484201432128
3
90022
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE11_S_relocateEPS7_SA_SA_RS8_
798733565090940266
4
13044
0
0
431836

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRN4absl7debian311string_viewESE_EEERS7_DpOT_
146835647075900052
2
0
198188

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE13_M_assign_auxIPKS7_EEvT_SD_St20forward_iterator_tag
95820318307503736
12
0
0
0
0
0
0
0
579687
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE14_M_move_assignEOS9_St17integral_constantIbLb1EE
742261418966908927
1
99654

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE15_M_erase_at_endEPS7_
1096621591168337263
5
0
0
0
579687
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKN4absl7debian311string_viewESF_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
278041621950243707
15
15531
15531
6244
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRN4absl7debian311string_viewESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
278041621950243707
15
198188
198188
3200
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EED2Ev
287486628911104147
5
231918
6133
212835
1033122
212874

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
410514
0
252306
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE12emplace_backIJS6_EEERS8_DpOT_
140494398481204129
4
0
83327
127071
127071
1
1
1
1
1:127071

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
40811
40811
36778
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS6_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
42046414770690556
7
83327
0
50637
83327
83327
0
0
1
1
1
1
1:83327

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EED2Ev
238984484201432128
3
90022
36723
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
759534
0
310574
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS4_EEERS8_DpOT_
146835647075900052
2
391838
65912

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS8_EEERS8_DpOT_
1124680651882813910
3
127071
83327
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
65912
65912
44006
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS8_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
11922953462101753
6
83327
83327
50637
0
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EED2Ev
238984484201432128
3
628846
58629
0

_ZNSt6vectorIjSaIjEE13_M_assign_auxIN9__gnu_cxx17__normal_iteratorIPjS1_EEEEvT_S7_St20forward_iterator_tag
360156751013162616
12
0
0
0
128320
0
0
0
0
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorIjSaIjEEC2ERKS1_
700171237036929845
3
586311
0
0
1
1
1
0

_ZNSt6vectorIjSaIjEEaSERKS1_
1007676791032360926
9
32496
0
0
0
32496
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorImSaImEE17_M_realloc_insertIJmEEEvN9__gnu_cxx17__normal_iteratorIPmS1_EEDpOT_
146907617769328055
7
69929
69929
43990
0
43990
0
0
1
1
2
7
8:7999
16:7999
32:7999
64:7999
128:3998
256:3998
512:3998
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
276487133191311005
28
979828
16988206
0
1403
0
0
4497
12812150
0
840
563
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
17264808
11074268
1
1
8
3
3:511
6:44
4:8
11
3:4063233
9:3651149
4:2198459
2:2030000
8:751873
7:44713
5:38885
33:17924
6:11723
513:4150
512:40
0
0
0
0
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc
98923585434139231
4
479658
439044
4557
475102
1
1
1
11
16:325213
513:111348
4:22344
2:7922
3:4456
256:1592
5:1072
33:671
9:264
17:176
64:44

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
978919878616272060
4
12393874
786762
434581
6700875
1
1
1
16
4:2411499
3:1875965
9:451107
5:449528
8:448467
16:309900
17:269486
7:200573
32:172412
6:69977
33:33985
2:7009
65:604
129:333
257:32
513:10

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
978919878616272060
4
12303363
551761
981
4201524
1
1
1
15
6:2086730
7:515085
4:416110
33:337426
8:336767
9:272918
17:139745
32:52076
16:11207
2:9289
65:8724
5:7081
3:5792
129:1752
257:831

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag
216804044570206823
23
1200
58281
480
1200
58281
0
400
0
0
0
480
80
0
0
0
0
0
0
0
0
0
1200
58281
2
0
4
0
0
0
0
1
1
7
9:80
17:80
33:80
65:80
129:80
257:40
513:40

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
742332381445588184
9
6331636
3105426
264
9436751
0
0
0
0
5823930
1
1
2
0
17
65:2189503
4:2138602
17:1703284
33:1642492
9:1068364
32:461965
129:129914
16:45670
5:27045
513:15688
64:10036
512:1592
257:1125
8:1053
2:318
6:74
128:72

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
154286477685094159
6
3381283
3313981
0
3313981
0
3381283
1
1
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
1027614717637960320
5
3358420
1797083
918877
1623770
3365991
1
1
1
12
9:473275
2:431944
8:164153
3:160181
4:135265
5:112879
17:96846
7:34366
65:6622
6:2903
33:2779
16:2671

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
42046415689803101
7
2827392
2827392
340380
173666
2646423
0
2827392
1
1
1
13
9:1882548
5:249306
33:193979
17:112868
8:110961
32:32628
6:28229
7:22891
4:10718
3:863
65:641
2:527
16:264

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
567185242593096663
5
13112778
13112780
2929955
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
419172388412433642
11
6222067
896243
2779982
4540
132998
1677774
4540
2775442
0
4540
5325839
1
1
3
10
9:410844
17:373383
33:361136
5:207254
4:157711
257:99912
65:46096
129:12341
7:5730
64:3378
17
33:1094277
17:737306
65:295370
9:274850
32:174072
257:100923
8:37968
6:31125
16:9100
129:6623
4:6383
3:2875
513:2329
2:1100
7:831
64:180
128:131
2
2:3490
9:1050

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
431494656919539458
3
17603223
325121
12233915

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
784007058953177093
2
102724
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
1119356333401186827
6
14942806
1815
2885781
0
148
2475342
1
1
1
8
4:2003580
8:202308
5:200853
6:29641
9:24399
7:10746
2:3261
3:554

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSC_PSt13_Rb_tree_nodeIS4_E
431494654108067943
3
2159973
1439984
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE16_M_emplace_equalIJS2_IS1_S1_EEEESt17_Rb_tree_iteratorIS4_EDpOT_
334492580998172574
5
2159975
2159974
2160003
0
1439984

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE10_M_insert_IS2_NS8_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS2_EPSt18_Rb_tree_node_baseSE_OT_RT0_
679210743074613351
4
457750
453717
0
453717

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE16_M_insert_uniqueIS2_EESt4pairISt17_Rb_tree_iteratorIS2_EbEOT_
146835647075900052
2
457750
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE24_M_get_insert_unique_posERKS2_
1061802871014722916
9
9864339
0
0
457750
0
9864339
0
0
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
146835646621254984
2
247096
258335

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE10_M_insert_IRKS3_NS9_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS3_EPSt18_Rb_tree_node_baseSH_OT_RT0_
431494654108067943
3
915500
907434
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE11equal_rangeERKS3_
734729902299273754
10
2307999
4631791
101170
224846
0
668148
101170
101170
224846
224846

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS3_ESB_
1096621589246751017
5
660098
660098
461767
8050
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE16_M_insert_uniqueIRKS3_EESt4pairISt17_Rb_tree_iteratorIS3_EbEOT_
146835647075900052
2
915500
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE24_M_get_insert_unique_posERKS3_
732038793432042852
7
0
19728678
907434
8066
0
907434
907434

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE8_M_eraseEPSt13_Rb_tree_nodeIS3_E
146835646621254984
2
255402
278724

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS5_EESJ_IJEEEEESt17_Rb_tree_iteratorIS8_ESt23_Rb_tree_const_iteratorIS8_EDpOT_
783548776026314951
8
0
1696092
1696092
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE24_M_get_insert_unique_posERS5_
732038793432042852
7
0
0
0
1696092
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS5_
1101334241634923642
14
1696092
0
0
1696092
0
0
0
0
0
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
536873291336558756
3
0
1696092
5088504

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor11PoolSockets4DoorEESt10_Select1stISB_ESt4lessIS5_ESaISB_EE4findERS7_
219088261289974683
6
147498
100561
100504
46128
46128
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE10_M_insert_IRKS8_NSE_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS8_EPSt18_Rb_tree_node_baseSM_OT_RT0_
431494654108067943
3
24330
11410
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
238984482353853237
3
66912
9120
14603

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
844982796950093491
4
55551
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE22_M_insert_range_uniqueIPKS8_EENSt9enable_ifIXsr17__same_value_typeIT_EE5valueEvE4typeESJ_SJ_
1124680650144255556
3
24328
24328
12920

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE24_M_get_insert_unique_posERS7_
732038793432042852
7
22143
5687
7381
16633
0
7381
7381

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS7_
549520354400553550
14
0
15252
11410
2598
0
0
9156
0
2520
0
905
905
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
303685790011507114
11
13894
13894
4855
4855
17328
9710
0
0
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
146835646621254984
2
66912
89555

_ZNSt8__detail9__variant14_UninitializedIN6lessor7Journal6ActionELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
0
1009395
0
1009395
1
1
2
0
1
1:1009395

_ZNSt8__detail9__variant14_UninitializedIN6lessor8postgres13StartupPacketELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
99654
99654
99654
99654
1
1
2
1
6:99654
1
9:99654

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEEC2EOS8_
287486625054967330
7
7534124
2742742
7850
2743004
2040461
67
0

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEEC2EOS8_
844982797459277306
6
0
0
99654
0
99654
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEE8_M_resetEv
844982796951661907
5
15063420
14623
0
0
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEED2Ev
536873291934996280
4
199616
199308
0
0

_ZNSt8functionIFN4grpc6StatusEPKvEEC2ERKS5_
742169495882052221
5
2167660
1442258
0
0
0
1
0
2
15
** External Symbol **:249521
** External Symbol **:249199
** External Symbol **:236974
** External Symbol **:236935
** External Symbol **:114230
** External Symbol **:113444
** External Symbol **:107566
** External Symbol **:107562
** External Symbol **:10000
** External Symbol **:8000
** External Symbol **:8000
** External Symbol **:640
** External Symbol **:128
** External Symbol **:80
** External Symbol **:10
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSERKS5_
491275431513543443
3
1446560
721125
0
1
0
1
15
** External Symbol **:124762
** External Symbol **:124600
** External Symbol **:118486
** External Symbol **:118466
** External Symbol **:57115
** External Symbol **:56722
** External Symbol **:53783
** External Symbol **:53781
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
358148
0
0
1
0
1
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
357571
0
0
1
0
1
0

_ZNSt8functionIFvbEEaSEOS1_
1108181533912975161
4
725436
725436
0
0
1
0
1
0

_ZNSt8functionIFvvEEC2ERKS1_
742169495882052221
5
725573
725563
0
0
0
1
0
2
24
** External Symbol **:249682
** External Symbol **:236988
** External Symbol **:123129
** External Symbol **:107569
** External Symbol **:8064
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
0

_ZNSt8optionalIN4grpc6StatusEEaSIS1_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS2_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES5_ISt6__and_IJSt9is_scalarIS1_ES6_IS1_NSt5decayIS9_E4typeEEEEESt16is_constructibleIS1_JS9_EESt13is_assignableIRS1_S9_EEERS2_E4typeEOS9_
146835647075900052
2
0
298804

_ZNSt8optionalIN6lessor4HeldEE7emplaceIJEEENSt9enable_ifIX18is_constructible_vIS1_DpT_EERS1_E4typeEDpOS5_
1063705161908944610
3
2742742
0
0

_ZNSt8optionalIN6lessor5redis5ReplyEEaSIS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES6_ISt6__and_IJSt9is_scalarIS2_ES7_IS2_NSt5decayISA_E4typeEEEEESt16is_constructibleIS2_JSA_EESt13is_assignableIRS2_SA_EEERS3_E4typeEOSA_
146835647075900052
2
0
344944

_ZSt10_ConstructIN6lessor16AttachConnectionEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEvPT_DpOT0_
1120718763565705839
30
27067
0
27067
0
0
0
0
0
0
0
27067
27067
27067
27067
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
7:27067
1
1:27067

_ZSt10_ConstructIN6lessor6ClientEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteIS7_EERNS0_9CancelKeyEEEvPT_DpOT0_
324740764634132621
19
100504
100504
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZSt10_ConstructIN6lessor7SessionEJNS1_5FactsEEEvPT_DpOT0_
244522381621411547
11
0
0
0
0
0
32800
32800
32800
32800
32800
32800
1
1
3
2
6:32496
1:304
2
7:27067
5:5733
1
1:32800

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor12CleanupState5StartENS5_5RestsENS5_4DiesENS5_4EndsENS5_5CleanEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866700752770822
13
410514
30552
0
0
0
0
0
0
379962
0
0
379962
0
1
1
3
0
0
1
1:379962

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor7Journal7SessionENS5_6ActionENS5_6ForgetENS5_4NoteENS5_3EndEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866699788758317
13
969932
551645
0
16132
0
0
0
0
402155
0
0
402155
0
1
1
3
0
0
1
1:402155

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
974670607855522525
9
241206
835583
0
0
590360
0
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
331779891523062183
11
1645882
20165
1009186
0
612533
0
4033
0
457750
0
0

_ZSt11__push_heapIPN6lessor9FairQueue5Order5AheadElS3_N9__gnu_cxx5__ops14_Iter_less_valEEvT_T0_S9_T1_RT2_
798733564080043013
4
0
0
0
7097332

_ZSt12construct_atIN6lessor15StatementRunner4TaskEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
1107797010179858096
5
0
9967
9967
9967
9967
2
0
1
1
** External Symbol **:9967
1
2
1
1:9967
1
1:9967

_ZSt12construct_atIN6lessor16AttachConnection5FrameEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
700171237096560160
3
1828556
1810660
1810660
1
1
1
2
5:1792716
9:17944

_ZSt12construct_atIN6lessor4Pool6AnswerEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
728453322856651412
2
7827
2742784
1
0
1
24
** External Symbol **:564605
** External Symbol **:488940
** External Symbol **:440429
** External Symbol **:172008
** External Symbol **:158430
** External Symbol **:158181
** External Symbol **:156435
** External Symbol **:124771
** External Symbol **:118522
** External Symbol **:107905
** External Symbol **:93790
** External Symbol **:62430
** External Symbol **:53783
** External Symbol **:15081
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2600
** External Symbol **:2099
** External Symbol **:2030
** External Symbol **:2028
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZSt12construct_atIN6lessor7Journal5BatchEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
238984482353853237
3
125572
51968
0

_ZSt12construct_atIN6lessor9PoolRelay5GrantEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
146835647075900052
2
0
1514949

_ZSt13__invoke_implIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS4_11SwapRequestENS4_12CancelPacketENS4_13StartupPacketEEE8_M_resetEvEUlOT_E_JRS8_EESA_St14__invoke_otherOT0_DpOT1_
238984482353853237
3
199308
0
0

_ZSt16__do_uninit_copyIN4absl7debian318container_internal12raw_hash_setINS2_17FlatHashSetPolicyIN6lessor2IdINS5_10SessionTagEEEEENS1_13hash_internal4HashIS8_EESt8equal_toIS8_ESaIS8_EE8iteratorEPS8_ET0_T_SK_SJ_
303685791171973928
11
12462
21304
21304
0
0
149
0
0
149
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
414921810399031694
7
106329
0
0
85144
0
0
0

_ZSt16__do_uninit_copyIPKN6lessor13CleanupRunner4StepEPS2_ET0_T_S7_S6_
414921810399031694
7
42657
0
0
42657
0
0
0

_ZSt3getILm3EJN6lessor8postgres17EncryptionRequestENS1_11SwapRequestENS1_12CancelPacketENS1_13StartupPacketEEEONSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeEOSA_
238984481941143025
3
99654
0
0

_ZSt3getILm4EJN6lessor7GrantedENS0_7RefusedENS0_5EndedENS0_6RecallENS0_4WorkEEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSA_
238984481941143025
3
2036975
0
0

_ZSt5clampIN4absl7debian38DurationEERKT_S5_S5_S5_
732038790616078498
7
4971734
0
164392
0
0
0
0

_ZSt9__find_ifIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEENS0_5__ops16_Iter_equals_valIS8_EEET_SH_SH_T0_St26random_access_iterator_tag
763149959789834134
26
0
0
0
0
0
0
0
0
0
0
0
0
0
11672
11672
11364
0
10132
0
0
0
10132
0
0
0
10044
1
1
7
0
0
0
0
0
0
3
7:10044
4:44
6:44

_ZSt9__find_ifIPN6lessor2IdINS0_8LeaseTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
52713
717470
593456
467111
345183
2742742
2242419
0
11491
14062
6338

_ZSt9__find_ifIPN6lessor2IdINS0_9WaiterTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
9609
963715
855253
750493
648668
2749515
2322043
0
11865
9345
7475

_ZSt9__find_ifIPSt10shared_ptrIN6lessor4PoolEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
2240718
0
0
0
0
0
2259482
2259482
18764
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
737414784885216336
5
6053740
6053740
5224550
547606
5222022
1
1
1
10
4:4701841
8:506468
9:479299
7:149654
17:136328
16:68195
3:5944
6:3952
5:1890
33:168

_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
742261418966908927
1
2253484

_ZThn8_N6lessor16AttachConnection12OnEndOfRoundEv
742261418966908927
1
3554991

_ZThn8_N6lessor16AttachConnection4ReadEv
742261418966908927
1
3654166

_ZThn8_N6lessor16AttachConnection6HandleEv
742261418966908927
1
3654166

_ZThn8_N6lessor6Broker12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
742261418966908927
1
2742742

_ZThn8_N6lessor6Broker14OnSessionEndedENS_2IdINS_10SessionTagEEENS_10SessionEndE
784007056844089447
2
32800
31349

_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv
742261418966908927
1
339973

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
358148
358147
0
358148
358147
0
0
0
2
0
1
0
1
2
1
1:357987
1
1:358147

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
357569
357569
0
357569
357569
0
0
0
2
0
1
0
1
2
1
1:357569
1
1:357568

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS6_INS0_10as_tuple_tIS8_EEJFvSB_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSL_15descriptor_base9wait_typeEEEENS0_9awaitableISC_S3_EET_S8_DpT0_EUlPSU_E_EEDaSU_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSU_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES1F_
742261418966908927
1
176962

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_13initiate_postEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
143228

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
311125
