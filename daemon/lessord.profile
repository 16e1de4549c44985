# IR level Instrumentation Flag
:ir
../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_113ReadSmallFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEm
950994588994238861
13
83986
83986
0
0
83986
83986
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
28115
0
0
28115
43
43
43
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_18ReadStatEiRNS_12ProcessFactsE
338375134438895146
27
0
41971
11382907
41971
31394
41971
41971
41971
41971
41971
41971
41971
41971
41971
41971
41971
41971
0
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
1093340
0
0
0
0
43671
0
0
0
0
0
0
0
0
1093361

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_0JRKNS0_6StatusEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
393568427447118434
13
20002
20002
0
0
20002
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
7695
107669
7695
7695

../../daemon/cleanup/cleanup_registry.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor15CleanupRegistry14OnSessionEndedENS3_2IdINS3_10SessionTagEEEE3$_0NS0_6StatusEJRSt6vectorISt7variantIJNS3_12CleanupState5StartENSC_5RestsENSC_4DiesENSC_4EndsENSC_5CleanEEESaISI_EEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
418763370390987663
9
42383
357094
357094
28774
4033
4033
24234
24234
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:5977
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
** External Symbol **:31
** External Symbol **:30
** External Symbol **:27
** External Symbol **:27
** External Symbol **:25
** External Symbol **:24
** External Symbol **:16
** External Symbol **:16

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E10_M_managerERSt9_Any_dataRKSV_St18_Manager_operation
599005163736943892
10
30124
30124
0
0
0
30124
30124
0
0
0

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_111ResolvePathERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKSt6vectorIS6_SaIS6_EERNS_7journal10RemoveDeedE
83485687283889043
46
0
10010
0
1348376
1031292
684198
1031292
0
1011282
337094
1051302
1011282
72584
264510
72584
264510
0
337094
10010
0
0
337094
337094
0
337094
0
0
0
0
0
0
0
0
0
0
0
0
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
1:72584
1
2:264510
2
3:1021282
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
10002
130009
10002
1
0
1
2
** External Symbol **:10000
** External Symbol **:2

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSR_RKNS_6system10error_codeEm
920934249611708729
13
17697
0
0
0
17697
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
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
5500
12912
53088
17697
5500
0
0
0
12197
1
0
1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS3_8IdentityESt6vectorINS3_13CleanupRunner4StepESaISA_EEN4absl7debian312AnyInvocableIFvRKS8_INSE_6StatusESaISG_EEbEEEE3$_0EC2EOSO_
118734428831094304
3
35389
0
0
2
0
1
7
** External Symbol **:20000
** External Symbol **:8478
** External Symbol **:2910
** External Symbol **:1998
** External Symbol **:1997
** External Symbol **:4
** External Symbol **:2
1
1
0

../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
238984484656208796
3
9390215
0
0

../../daemon/lease/pool_state.cc:_ZN6lessor12_GLOBAL__N_15EraseINS_2IdINS_9WaiterTagEEEEEvT_RN4absl7debian313InlinedVectorIS5_Lm2ESaIS5_EEE
679210745183700997
4
2512406
0
2042984
2042984

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection5ResetENS_8MonoTimeE
1144816362663718758
41
0
104093
104093
104093
104093
104093
0
104093
104093
0
0
0
0
0
0
0
0
0
104093
0
0
0
0
0
0
0
0
0
0
0
0
0
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
926963

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection17ResetsOverTheWireEv
742261418966908927
1
104093

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection2fdEv
742261418966908927
1
219658

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection5factsB5cxx11Ev
742261418966908927
1
164747

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection8greetingB5cxx11Ev
238984482966880379
3
24619
0
24619

../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection5ResetENS_8MonoTimeE
643102577486414019
44
0
135595
0
135595
135595
135595
0
135595
0
0
135595
135595
0
135595
135595
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
135595

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
529382780668595694
25
249133
0
0
0
249133
249133
0
0
0
0
0
0
0
0
0
0
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
155618
352086
747399
249133
155618
93515

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail7binder1IZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS_6system10error_codeEEclEv
134732432274165081
4
249133
0
249133
249133

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_17SendAllENS_10BorrowedFdEN4absl7debian311string_viewENS_8MonoTimeERKNS_5ClockE
335844076201392179
43
0
0
252436
0
252436
0
252436
0
0
0
252436
0
0
0
252436
252436
0
0
0
252436
0
0
252436
0
0
0
0
0
0
0
0
0
0
0
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
1842
0
0
0
2477
0
0
4319
1842
2477
0
1842
1842
0
2477
2477
0
0
0
2477
0
0
2477
2477
1842
1842
1501
2477
0
672
0
0
0
0
0
0
2477
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:1805
6:672

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
249133

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
1063705159172739859
3
249133
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7AcquireENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvNS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISO_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
177584445816526947
10
2512406
0
2512406
0
2512406
0
2502406
2502406
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7ReleaseENS3_2IdINS3_8LeaseTagEEENS5_INS3_10SessionTagEEENS3_8LeaseEndEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISM_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
93478049419490793
8
2503234
1
0
0
0
0
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool8CarryOutENS4_7EffectsEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
607699196633919449
4
198834
1511615
1710449
1710449

../../daemon/pool/pool_work.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool6DoWorkENS4_4TaskEE3$_1vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
742261418966908927
1
239688

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
135188632491156958
7
0
67998
744138
248046
0
0
248046

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb
52047012496527468
9
248046
0
248046
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
248046
248046
248046
0
29542
248046
248046
248046
248046
0
248046
0
0
248046
248046
248046
0
0
0
0
248046
248046
0
0
29542
0
0
29542
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
248046
248046
0
0
0
0
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
** External Symbol **:135719
** External Symbol **:93786
** External Symbol **:10016
** External Symbol **:1309
** External Symbol **:1023
** External Symbol **:945
** External Symbol **:816
** External Symbol **:801
** External Symbol **:667
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:180
** External Symbol **:167
** External Symbol **:117
** External Symbol **:109
** External Symbol **:98
** External Symbol **:80
** External Symbol **:80
** External Symbol **:76
0
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor6Client7AcquireEvE3$_0JNS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
567185242077156937
4
0
549369
549369
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_
784007056844089447
2
2746845
2197476

../../daemon/relay/postgres_carry.cc:_ZN6lessor12_GLOBAL__N_111EncodingKeyB5cxx11EN4absl7debian311string_viewE
1096621587798047741
5
22242
16176
4044
0
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
567185242077156937
4
4324
1741479
1741479
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_JNS0_8StatusOrISB_EEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
460907781963933105
18
30124
0
30124
30124
0
30124
0
30124
30124
30124
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
** External Symbol **:23184
** External Symbol **:2939
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESC_
238984481558059729
3
1745803
3491606
1745803

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESK_
238984481558059729
3
30124
60248
30124

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPS9_RKNS_6system10error_codeEm
135188633676128769
7
14399
14399
14399
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
14108
28290
43193
14399
14108
291

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
27076
0
0
0
0
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
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
354
1152
81228
27076
354
0
0
26722
0
1
0
1
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS_6system10error_codeEEclEv
510851646498932131
12
0
27076
27076
27076
27076
27076
0
0
0
0
0
27076

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
920543277948080993
14
36192
0
36192
0
0
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
35213
70710
108573
36192
35213
0
0
0
979
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
91923
0
0
7593
0
91923
91923
0
0
0
0
0
0
0
0
0
0
0
0
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
8
** External Symbol **:6040
** External Symbol **:592
** External Symbol **:551
** External Symbol **:249
** External Symbol **:86
** External Symbol **:57
** External Symbol **:12
** External Symbol **:6
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
81538
165664
275769
91923
81538
0
0
10385
0
1
0
1
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder0IZN6lessor16AttachConnection4PostENS4_5FrameEE3$_0EC2EOS7_
700171237096560160
3
17952
54428
54429
1
1
1
2
9:46387
5:8042

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection11LookForReadEvE3$_0NS_6system10error_codeEEclEv
231012524683735702
13
0
84330
91923
91923
84330
84330
7593
16
84314
84314
0
7593
16

../../daemon/serve/attach_output.cc:_ZN9__gnu_cxx5__ops12_Iter_negateIZNK6lessor16AttachConnection9StillHeldERKNS3_5FrameEE3$_0EclIPKNS2_2IdINS2_8LeaseTagEEEEEbT_
238984482353853237
3
1741879
1741879
1741879

../../daemon/serve/attach_output.cc:_ZZN6lessor16AttachConnection4PostENS0_5FrameEEN3$_0clEv
564099568414397530
12
8977
0
1895
0
27215
27215
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
9:23194
5:4021

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
974670606498706273
6
27076
27076
0
0
0
0

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
550
1185
81228
27076
550
26526

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0JNSF_ISt6vectorINS3_2IdINS3_9ActionTagEEESaISP_EEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
96213847742061431
12
297333
59761
0
30124
30124
30124
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
** External Symbol **:23184
** External Symbol **:2939
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESN_
811594939830459089
3
30124
30124
30124
1
0
1
7
** External Symbol **:23184
** External Symbol **:2939
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvNS3_8StatusOrINS_12GrantedLeaseEEEEEE
1108079927179970565
2
549369
0
1
0
3
22
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
549369
0
0

../../daemon/serve/driver_sessions.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS2_9PoolRelayEEE3$_1EclINS_17__normal_iteratorIPSt8weak_ptrIS5_ESt6vectorISE_SaISE_EEEEEEbT_
631255614979823680
6
71585
71585
71585
71585
0
0

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv
742261418966908927
1
71875

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
71875

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
71875

../../daemon/serve/driver_sessions.cc:_ZSt11make_sharedIN6lessor12_GLOBAL__N_112DriverHolderEJRNS0_13LeaseHandlersESt10shared_ptrINS0_13DriverSessionEERKS5_INS0_4PoolEEEES5_IT_EDpOT0_
844982798841373922
4
71875
0
71875
0

../../daemon/serve/grpc_call.cc:_ZN6lessor12_GLOBAL__N_113MetadataValueERKN4grpc21CallbackServerContextEPKc
238984483330483131
3
817089
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
523456431386674063
36
202461
3458
0
0
203376
203376
202462
913
913
913
0
0
0
202461
202462
202461
202461
913
202461
0
0
0
0
0
0
0
0
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
206826
413644
206826

../../daemon/serve/grpc_lease_service.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12_GLOBAL__N_19LeaseCall7Reactor8OnCancelEvEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
331779890082562533
8
4193
0
8386
12798
4266
4193
0
73

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_14DoneEPN4grpc21CallbackServerContextERKN4absl7debian36StatusE
948827210588824755
7
0
0
0
201964
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6FinishEN4grpc6StatusE
940194801699046639
13
206832
4371
0
0
125868
76594
76594
76594
76594
0
0
0
0
1
1
2
1
1:76594
1
1:76594

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6ReturnEPN4grpc21CallbackServerContextERN5boost4asio10io_contextESt6vectorINS_14PendingAcquireESaISA_EE
236218871729311441
27
80965
0
125868
125867
0
0
0
0
0
80965
125869
125869
125865
125868
125865
0
0
0
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
1:125866
1
1:125863

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor18InternalInlineableEv
742261418966908927
1
166271

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor6OnDoneEv
1124680651873033115
3
80963
80963
80963

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
206829

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
264495434334222266
4
206824
0
0
206821
1
0
1
0

../../daemon/serve/grpc_peers.cc:_ZN6lessor12_GLOBAL__N_18NumberOfEN4absl7debian311string_viewE
484499721381281427
7
419653
419653
419654
419654
419654
0
419655

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvNS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0JSJ_EEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
583826209663630514
49
0
0
0
0
7779
2494627
2494627
3
2494624
3
3
1
0
0
0
0
0
0
0
2494624
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2
** External Symbol **:4323
** External Symbol **:3456
2
** External Symbol **:2
** External Symbol **:1
0
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380794
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70869
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0JNSG_INS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
960740542685181655
21
7782
1945255
1945255
1945254
0
0
1945253
0
0
0
0
0
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
2
** External Symbol **:4324
** External Symbol **:3458
0
13
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380794
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70869
** External Symbol **:66866
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvNS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESP_
811594939830459089
3
2502400
11946329
2502400
1
0
1
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74326
** External Symbol **:66863
** External Symbol **:65161
** External Symbol **:49933
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESO_
811594939830459089
3
1953029
3906027
1953029
1
0
1
13
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74326
** External Symbol **:66862
** External Symbol **:49933
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_
287486627821597733
6
71875
0
0
0
0
0

../../daemon/serve/session.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor7Session10RemoveSinkEPKNS2_9EventSinkEE3$_0EclIPSt8weak_ptrIS4_EEEbT_
484499718774476189
7
12677
12677
12677
12677
12677
0
0

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail12wait_handlerIZZN6lessor15SessionRegistry8ArmTimerEvENK3$_0clEvEUlRKNS_6system10error_codeEE_NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
5192
10384
16176
5392
5197
195

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZN6lessor15SessionRegistry8ArmTimerEvE3$_0EESaIvEE3ptr5resetEv
391331302064637547
6
5429
10858
16328
5443
5429
14

../../daemon/serve/session_registry.cc:_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPN6lessor15SessionRegistry4ViewESt6vectorIS4_SaIS4_EEEElNS0_5__ops15_Iter_comp_iterIZNKS3_4ListEvE3$_0EEEvT_SE_T0_T1_
744640999356683062
17
20686
24146
13714
0
0
0
0
149
160
79
79
102
97
667
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

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0JNS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
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
50053
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
9832
19830
30000
10000
9832
0
0
0
168
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner6FinishENS5_4TaskERKN4absl7debian36StatusEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
3072
12858
29904
9968
3072
0
0
0
6896
1
0
1
1
** External Symbol **:9968

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZZN6lessor15StatementRunner5StartENS5_4TaskEEN3$_0clEN4absl7debian38StatusOrINS4_12GrantedLeaseEEEEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
5215
14347
30000
10000
5215
0
0
0
4785
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
20000
20000
20000
2
0
1
1
** External Symbol **:20000
1
2
1
1:20000
1
1:20000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner6FinishENS4_4TaskERKN4absl7debian36StatusEE3$_0EC2EOSC_
1107797010179858096
5
0
19936
19936
19936
19936
2
0
1
1
** External Symbol **:19936
1
2
1
1:19936
1
1:19936

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
9968
9968
9968
9968
0
0
0
0
2
0
3
1
** External Symbol **:9968
1
** External Symbol **:9968
0
1
2
1
1:9968
1
1:9968

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
105764
105764
105764
105764
105764
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
104093
0
104093
104093
0
104093
0
0
0
1
1
3
1
1:104093
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script11AddCompleteEN4absl7debian311string_viewES5_b
790715555944604135
17
313950
0
0
0
0
0
0
0
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
105764
105764
0
0
0
0
0
0
0
0
0
0
0
0
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
21067
0
104093
126831
0
0
105764
0
0
0
0
0
209857
0
0
943521
733664
0
733664
733664
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:93722
** External Symbol **:93722
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:232
** External Symbol **:231
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:160
** External Symbol **:77
** External Symbol **:63
** External Symbol **:56
** External Symbol **:42
** External Symbol **:16
** External Symbol **:14
** External Symbol **:14
** External Symbol **:7
1
1
3
9:313950
1:313950
33:105764

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17CheckerD0Ev
974670606888626992
7
105764
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZNK6lessor8postgres12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
110881
0

../../daemon/wire/postgres_exchange.cc:_ZNO6lessor8postgres12_GLOBAL__N_16Script5BuildEv
419242269708342281
5
105764
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
211528
0
2298401
0
2298401
1
1
2
0
3
9:938508
1:733664
2:626229

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
798733565090940266
4
1566408
0
0
1050956

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE9push_backEOS3_
31819176572290603
7
418043
525478
525478
419714
0
105764
0

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EED2Ev
287486628911104147
5
943521
105764
943521
317292
105764

../../daemon/wire/postgres_statement.cc:_ZN6lessor8postgres12_GLOBAL__N_16Reader4ReadEN4absl7debian311string_viewE
927979594740655813
332
119879
96356
1966
0
4771
0
4771
0
98322
98322
98322
98322
0
245298
0
0
0
0
0
0
0
16150
0
99922
0
120161
242889
120161
98322
0
99922
0
32332
2247
16150
800
0
0
0
0
868
16150
800
14550
14550
14550
0
6777
0
12738
14550
32332
0
14550
14550
0
98322
14541
14541
3016
12511
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
9
0
96356
0
4842
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
98322
0
71
0
0
4842
14184
1600
1600
96356
0
0
0
0
0
800
0
9
98322
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
25215
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
686288
68689
7028
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
272267
272267
135595
0
0
0
0
0
0
0
0
0
0
136672
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
135899
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
272267
0
0
0
136672
0
0
136672
304
0
272267
0
271963
0
0
271963
271963
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
272267
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
32:136064
5:135595
4:304

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev
742261418966908927
1
136672

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD2Ev
650973721010996736
9
136672
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
125468
0

../../daemon/wire/redis_exchange.cc:_ZNO6lessor5redis12_GLOBAL__N_16Script5BuildENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
182452574567503141
10
0
0
304
136672
136672
304
136672
136672
0
0
1
1
3
1
9:304
1
1:136672
1
1:136672

../../daemon/wire/redis_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor5redis12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
942461684070177769
6
136064
0
0
271798
0
271798
1
1
2
0
3
6:271190
5:304
1:304

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
971686721911472560
6
135595
0
0
0
544534
0
1
0
1
0

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EED2Ev
716669423203219153
7
272267
304
136064
272267
410016
136672
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

_ZN4absl7debian313InlinedVectorIN6lessor2IdINS2_8LeaseTagEEELm2ESaIS5_EE5eraseEPKS5_
1111451243001593119
8
2521732
2504627
0
0
0
1960118
1960118
1960118

_ZN4absl7debian313InlinedVectorIN6lessor2IdINS2_9WaiterTagEEELm2ESaIS5_EE5eraseEPKS5_
1111451243001593119
8
7188335
2512406
0
0
0
2042984
2042984
2042984

_ZN4absl7debian313InlinedVectorIN6lessor4Pool4TaskELm2ESaIS4_EEC2EOS6_
536873291930531704
3
1957690
211
5294494

_ZN4absl7debian313InlinedVectorIN6lessor4Pool4TaskELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1710448
0
0
0
0
0

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEC2EOS6_
536873291930531704
3
1936819
18
5294687

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEaSEOS6_
759225736425870712
7
0
1710448
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
2512406
0
0
2512406
2512406

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE7emplaceIJRKS4_EEEPS4_PS8_DpOT_
62306916364107249
5
2512406
0
0
2512406
2512406

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEC2EOS6_
536873291930531704
3
287128
44640
581914

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1208468
0
44640
0
0
44640

_ZN4absl7debian313InlinedVectorIN6lessor9PoolState9ReturningELm4ESaIS4_EE5eraseEPKS4_
62306916364107249
5
1715465
0
0
1715465
1715465

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS5_EEC2EOS7_
536873291930531704
3
5224386
300
10739913

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor4PoolEELm2ESaIS5_EE5clearEv
37730075250367387
4
18759
32795
0
32795

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE5clearEv
37730075250367387
4
1426
32795
268
32527

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE8pop_backEv
886271540078755313
4
2493198
0
0
1947548

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5clearEv
759225738327371164
7
14689
0
0
14689
32795
0
32795
1
0
1
0

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5eraseEPKS5_S9_
917515344453551464
7
12677
14399
0
0
0
27076
27076

_ZN4absl7debian313hash_internal15MixingHashState18combine_contiguousES2_PKhm
974670608092264214
6
315742
12330
17703
63206
0
0

_ZN4absl7debian313hash_internal15MixingHashState4hashIN6lessor14DriverSessions3KeyELi0EEEmRKT_
742261418966908927
1
72675

_ZN4absl7debian316strings_internal13JoinAlgorithmIN9__gnu_cxx17__normal_iteratorIPKNS0_11string_viewESt6vectorIS5_SaIS5_EEEEvEENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEET_SI_S5_NS1_11NoFormatterE
778158784458563362
9
357104
357104
337094
337094
337094
0
0
0
0
1
1
3
2
17:317084
9:20010
1
1:357104
4
2:264510
1:72584
4:18000
3:2010

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
41971

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEppEv
287486625236830836
5
84020
4476740
84020
0
0

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
1348416

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEppEv
391331303637459772
6
4087227
1348455
4087266
1348455
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor10GrantReplyEED2Ev
287486626356123159
6
19888
5632387
7782
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor11CredentialsEED2Ev
1096621589607286955
6
0
99701
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12GrantedLeaseEED2Ev
287486626356123159
6
54986
20023710
15561
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEEC2IJRKS5_EEENS0_10in_place_tEDpOT_
1096621587544990400
5
1973037
0
0
1973037
1973037

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEED2Ev
287486626356123159
6
0
1973037
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15CleanupRegistry9NewActionEED2Ev
287486626356123159
6
0
357094
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15ExchangeChecker7VerdictEED2Ev
1096621589607286955
6
0
547006
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15SessionHandlers6OpenedEED2Ev
287486626356123159
6
0
37934
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15SessionRegistry6OpenedEED2Ev
974670605869317597
7
0
32795
0
290
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor16DescriptorBudget5ShareEED2Ev
287486626356123159
6
0
72165
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEC2INS0_6StatusELi0EEEOT_
798733566313671738
5
2512362
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEED2Ev
1096621589607286955
6
0
7537192
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEaSEOS7_
287486627754924235
6
2512406
0
2512406
0
2512406
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v115ReleaseResponseEED2Ev
287486626356123159
6
50
1942898
50
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v123RegisterCleanupResponseEED2Ev
287486626356123159
6
0
60248
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEE6AssignIS4_EEvOT_
567185241798430527
5
27076
0
0
27076
27076

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEED2Ev
135188632761322416
8
1
55191
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
1953037
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
17724
17724
0
17724
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE6AssignIS5_EEvOT_
647472251975512235
12
0
17724
17724
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
23
35448
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal4DeedEED2Ev
287486626356123159
6
0
357094
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor8UniqueFdEED2Ev
135188632761322416
8
0
38989
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
1953412
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPKN6lessor9PoolState4HeldEED2Ev
1096621589607286955
6
1
2503942
1
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPN6lessor9PoolState4HeldEED2Ev
1096621589607286955
6
1
2503940
1
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor6HolderEEED2Ev
287486626356123159
6
0
71875
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor7SessionEEED2Ev
287486626356123159
6
0
817534
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt6vectorIN6lessor2IdINS4_9ActionTagEEESaIS7_EEED2Ev
391331300747575406
7
0
60248
0
30124
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt7variantIJN6lessor8postgres17EncryptionRequestENS5_11SwapRequestENS5_12CancelPacketENS5_13StartupPacketEEEED2Ev
287486626356123159
6
0
71025
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
272267
0
272267
0
136064
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
1068681
0
1047614
0
315621
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalISt7variantIJN6lessor8postgres17EncryptionRequestENS6_11SwapRequestENS6_12CancelPacketENS6_13StartupPacketEEEEED2Ev
391331300747575406
7
0
71333
0
71333
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIbED2Ev
1096621589607286955
6
0
637776
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataImED2Ev
1096621589607286955
6
22525
135672
22525
0
0
0

_ZN4absl7debian317optional_internal23optional_data_dtor_baseINS0_4CordELb0EE8destructEv
536873291934996280
4
16525
16525
16525
0

_ZN4absl7debian318container_internal10btree_nodeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE16clear_and_deleteEPSI_PSG_
95820319491825814
12
0
0
0
0
0
0
0
0
1587339
0
0
16303

_ZN4absl7debian318container_internal10btree_nodeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE23rebalance_right_to_leftEiPSI_PSG_
974670607790911353
6
3836
384161
859031
15304
46037
88860

_ZN4absl7debian318container_internal10btree_nodeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE5mergeEPSI_PSG_
927205939579215191
9
48056
367753
48056
224748
48056
224748
17312
48056
1923

_ZN4absl7debian318container_internal10btree_nodeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE5splitEiPSI_PSG_
141929912681291785
11
48056
0
0
1923
0
0
0
48056
1923
48056
0

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE16clear_and_deleteEPSF_PSD_
95820319491825814
12
0
0
0
270792
0
0
0
0
355672
0
0
1645

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE23rebalance_right_to_leftEiPSF_PSD_
974670607790911353
6
0
410182
1839788
0
0
169327

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5mergeEPSF_PSD_
927205939579215191
9
57686
489585
57686
126022
57686
126022
0
57686
0

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5splitEiPSF_PSD_
141929912681291785
11
57686
0
0
0
0
0
0
57686
0
57686
0

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE16clear_and_deleteEPSF_PSD_
95820319491825814
12
0
0
0
1520671
0
0
0
0
1587339
0
0
16303

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE23rebalance_right_to_leftEiPSF_PSD_
974670607790911353
6
3836
384161
859031
15304
46037
88860

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5mergeEPSF_PSD_
927205939579215191
9
48056
367753
48056
224748
48056
224748
17312
48056
1923

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5splitEiPSF_PSD_
141929912681291785
11
48056
0
0
1923
0
0
0
48056
1923
48056
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
872903
4033

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEEixIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
238984481867023963
3
5017033
1967629
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
408800
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
5009625
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
357094
357094

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
357094
357094

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
567185239622700885
5
881422
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEEixIjS7_EEDTclsrT0_5valueclL_ZSt9addressofISF_EPT_RSL_EclL_ZSt7declvalIRSF_EDTcl9__declvalISL_ELi0EEEvEEEEERSE_
238984481867023963
3
357094
7
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor10ProcessKeyENS4_12ProcessWatch7ProcessEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S7_EEE4findIS5_EENSI_8iteratorERSF_m
1031809831093269618
8
136828
3
3
137338
510
137338
0
136828

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor14DriverSessions3KeyESt8weak_ptrINS4_13DriverSessionEEEENS0_13hash_internal4HashIS6_EESt8equal_toIS6_ESaISt4pairIKS6_S9_EEE4findIS6_EENSK_8iteratorERSH_m
830659416012626634
10
71743
99
71743
99
71743
72165
422
72165
0
71743

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
873035
869499
4165
872903
4033
629
132

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
39796
27
27
39796
0
39796
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
32795
168
32795
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
32795
32768
32784
32704

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
32963
1810
32963
32795
32795
1810
168

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
867705
589
589
890268
22563
890230
38

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
32795
32795
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
1967629
21
1967629
663
261
0
261

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
1967629
1944979
1955074
1942684

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
5034070
3114538
1984666
5017033
1967629
65134
17037

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2516073
1112
1112
2531128
15055
2531113
15

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
32795
138
32795
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE15erase_meta_onlyENSL_14const_iteratorE
679210745886084866
4
32795
32782
32792
32680

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE22find_or_prepare_insertIS7_EESH_ImbERKT_
974670606308651943
7
32933
1930
32933
32795
32795
1930
138

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
587095
523
523
587247
152
587103
144

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

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE7extractIS7_Li0EEENS1_11node_handleISB_NS1_18hash_policy_traitsISB_vEESK_vEERSI_
694937220244292091
6
0
0
32795
0
32795
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
5429
334
334
16287
10858
16287
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEENS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S8_EEE4findIS7_EENSJ_8iteratorERSG_m
93478046468797554
7
11771751
5675
5675
11771751
0
11771751
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
6970597
11
11
6973074
2477
6973074
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
2504627
1
2504627
280
228
0
228

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2504627
2503186
2503795
2502907

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
2505637
65930
2505637
2504627
2504627
65930
1010

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
5008715
5266
5266
5008716
1
5008716
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractENSK_14const_iteratorE
948827212951024132
8
2504627
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractIS7_Li0EEENS1_11node_handleISA_NS1_18hash_policy_traitsISA_vEESJ_vEERSH_
694937220244292091
6
0
0
2504627
0
2504627
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_10LeasedPathEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
0
0
0
1943862
1943862
1943862
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
567185238852122685
5
622601
226076
0
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
357094
41341
357094
94
94
0
94

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
131018
124373
126233
119916

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
398435
29372
398435
357094
357094
29372
41341

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1040153
7483
7483
1046543
6390
1040153
6390

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
131018
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
11850893353991750
8
544761
623
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
226076
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
357094
42113
357094
94
94
0
94

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
131018
124749
126432
120531

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
399207
29265
399207
357094
357094
29265
42113

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1012440
7411
7411
1018776
6336
1012440
6336

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
544761
603
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
131018
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
131018
0
131018
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE14prepare_insertEm
948827213067447227
7
271193
0
271193
98
98
0
98

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
271193
271193
271193
271193

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE22find_or_prepare_insertIS7_EESE_ImbERKT_
974670606308651943
7
2537422
2266229
271193
2537422
271193
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
2569800
0
0
11960423
9390631
11960423
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE14prepare_insertEm
948827213067447227
7
2512406
18
2512406
507
313
1
313

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE15erase_meta_onlyENSO_14const_iteratorE
679210745886084866
4
2512406
2511511
2512084
2510818

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE22find_or_prepare_insertIS7_EESK_ImbERKT_
974670606308651943
7
2512797
51608
2512797
2512406
2512406
51608
391

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE4findIS7_EENSO_8iteratorERSL_m
93478046468797554
7
2512406
745
745
2512406
0
2512406
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE7extractENSO_14const_iteratorE
651056898527349111
9
118083082
2512406
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
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE7extractIS7_Li0EEENS1_11node_handleISE_NS1_18hash_policy_traitsISE_vEESN_vEERSL_
694937220244292091
6
0
0
2512406
0
2512406
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor8IdentityESt10shared_ptrINS4_10WorkerCrewEEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S8_EEE4findIS5_EENSJ_8iteratorERSG_m
93478046468797554
7
17691
0
0
17697
6
17697
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN6lessor14PostgresShared7StartupEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SC_EEE4findIS9_EENSK_8iteratorERKT_m
1043763184950994910
9
140388
132
140457
132
140457
142158
1770
142050
108
1
1
1
2
17:140427
33:30

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt8weak_ptrIKN6lessor9StatementEEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SE_EEE4findIS9_EENSM_8iteratorERKT_m
1043763184950994910
9
168077
360
168104
360
168104
172037
3960
171710
327
1
1
1
5
33:163071
9:3819
65:599
129:397
17:218

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIPKN6lessor10ConnectionESt10shared_ptrINS4_14UpstreamSocketEEEENS1_6HashEqIS7_vE4HashENSD_2EqESaISt4pairIKS7_SA_EEE4findIPS5_EENSK_8iteratorERKT_m
93478046468797554
7
547372
5324
5324
549747
2375
549740
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiN6lessor9GrpcPeers10ConnectionEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS6_EEE4findIiEENSH_8iteratorERSE_m
93478046468797554
7
420407
4
4
420407
0
420407
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE14prepare_insertEm
948827213067447227
7
71875
8
71875
202
202
0
202

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
71875
71868
71873
71826

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE22find_or_prepare_insertIiEESE_ImbERKT_
974670606308651943
7
71883
1924
71883
71875
71875
1924
8

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE4findIiEENSI_8iteratorERSF_m
93478046468797554
7
71875
2011
2011
143758
71883
143750
8

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE5eraseIiEEmRSF_
567185242265862187
5
71875
71875
71875
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE22find_or_prepare_insertIjEESD_ImbERKT_
974670606308651943
7
357094
357087
7
357094
7
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE4findIjEENSH_8iteratorERSE_m
93478046468797554
7
161135
0
0
161142
7
161142
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
32795
32379
416
32795
416
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
65174
0
0
65590
416
65590
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
127067
126662
405
127067
405
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
253730
0
0
254135
405
254135
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImN6lessor7FdWatch7WatchedEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS6_EEE7extractENSH_14const_iteratorE
896858936614432052
10
59126
1258
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
4181
13040
4181
4181
108304
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE14prepare_insertEm
948827213067447227
7
1745903
0
1745903
13040
13040
0
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE15erase_meta_onlyENSJ_14const_iteratorE
679210745886084866
4
1741722
1741722
1741722
1741722

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE22find_or_prepare_insertImEESF_ImbERKT_
974670606308651943
7
1745903
0
1745903
1745903
1745903
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE4findImEENSJ_8iteratorERSG_m
93478046468797554
7
2195364
0
0
8838104
6642740
8838104
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseENSJ_8iteratorE
1096621591293815211
5
449653
1741722
449461
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseImEEmRSG_
536873292218479320
4
3548116
1741722
1741722
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE13destroy_slotsEv
844982798980068834
4
69754
5429
3142
1258

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
38224
386
38224
2625
2625
0
2625

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE15erase_meta_onlyENSF_14const_iteratorE
679210745886084866
4
32795
31270
31977
30870

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
447410
411446
38610
447024
38224
2646
386

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
32795
51
51
32866
71
32795
71

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5eraseIS7_EEmRKS7_
567185242265862187
5
32795
32795
32795
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
808301
499
808301
619960
619960
0
619960

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
808800
9892
808800
808301
808301
9892
499

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE28rehash_and_grow_if_necessaryEv
844982799863669217
4
121690
498270
2111
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
272233
1390
1390
12247100
11974867
12246922
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5clearEv
419242271516345627
5
138359
63338
1724562
0
138359
1
1
1
1
17:138359

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6insertINSF_14const_iteratorEEEvT_SI_
421769327571523234
12
37580
311023
311023
0
311023
0
2504627
0
0
224985
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
360352
0
373708
360352
619960
121690
1
1
1
4
17:611506
33:6343
65:1941
129:170

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE14prepare_insertEm
948827213067447227
7
165310
0
165310
233
233
0
233

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE22find_or_prepare_insertImEESt4pairImbERKT_
974670606308651943
7
165310
5
165310
165310
165310
5
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE4findImEENSB_8iteratorERKmm
93478046468797554
7
624587
4
4
786593
162006
786593
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE5clearEv
419242271516345627
5
170811
165074
385943
0
160795
1
1
1
1
17:160795

_ZN4absl7debian318container_internal14btree_iteratorINS1_10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS6_2IdINS6_8LeaseTagEEEESt4lessISB_ESaISB_ELi256ELb0EEEEERSB_PSB_E14increment_slowEv
93478050171531725
6
0
856420
145210
851661
55814
711210

_ZN4absl7debian318container_internal14btree_iteratorINS1_10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS6_2IdINS6_9WaiterTagEEEESt4lessISB_ESaISB_ELi256ELb0EEEEERSB_PSB_E14increment_slowEv
93478050171531725
6
122
3107795
66282
3107465
1644
3041513

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_10SessionTagEEESt10shared_ptrINS5_7SessionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
754285
32795
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_7SlotTagEEESt10shared_ptrINS5_10ConnectionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
56971
2477
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_8LeaseTagEEENS5_9PoolState4HeldEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
844982799977064709
4
338124645
2504627
0
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_9ActionTagEEENS5_15CleanupRegistry6RecordEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
238984481867023963
3
21880006
131018
0

_ZN4absl7debian318container_internal19btree_set_containerINS1_5btreeINS1_10map_paramsIN6lessor2IdINS5_9WaiterTagEEESt14_List_iteratorINS5_6WaiterEESt4lessIS8_ESaISt4pairIKS8_SB_EELi256ELb0EEEEEE12emplace_hintIJRSF_SB_EEENS1_14btree_iteratorINS1_10btree_nodeISI_EERSG_PSG_EENSN_IKSP_RKSG_PSU_EEDpOT_
650973721257413568
8
37686090
2512406
2512406
0
0
0
0
0

_ZN4absl7debian318container_internal19btree_set_containerINS1_5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS6_2IdINS6_8LeaseTagEEEESt4lessISB_ESaISB_ELi256ELb0EEEEEE12emplace_hintIJRKS7_RSA_EEENS1_14btree_iteratorINS1_10btree_nodeISF_EERSB_PSB_EENSM_IKSO_RKSB_PST_EEDpOT_
650973721257413568
8
37569405
2504627
2504627
0
0
0
0
0

_ZN4absl7debian318container_internal19btree_set_containerINS1_5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS6_2IdINS6_9WaiterTagEEEESt4lessISB_ESaISB_ELi256ELb0EEEEEE12emplace_hintIJRS7_RKSA_EEENS1_14btree_iteratorINS1_10btree_nodeISF_EERSB_PSB_EENSM_IKSO_RKSB_PST_EEDpOT_
650973721257413568
8
37686090
2512406
2512406
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE13insert_uniqueIS7_JRPNS1_13map_slot_typeIS7_SA_EEEEESD_INS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EEbERKT_DpOT0_
231012526341443722
11
0
1520671
1520671
1520671
0
1520671
0
1520671
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE16internal_emplaceIJRPNS1_13map_slot_typeIS7_SA_EEEEENS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EEST_DpOT_
157411391432694472
13
0
0
63071
0
2512406
0
0
0
0
0
20535
99502
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE18insert_hint_uniqueIS7_JRPNS1_13map_slot_typeIS7_SA_EEEEESD_INS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EEbEST_RKT_DpOT0_
373074073362779543
17
991735
991735
0
991735
1520671
991735
0
991735
0
0
0
0
0
0
991735
192443
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE18rebalance_or_splitEPNS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EE
396664718186421646
17
46133
48056
88993
14380
1923
0
3871
55317
46133
0
55317
0
0
0
55317
0
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE22rebalance_after_deleteENS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EE
950994587599114933
12
869380
331208
48056
316019
2512406
1088
1691082
1088
1088
1520671
1520671
14380

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE22try_merge_or_rebalanceEPNS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EE
981446177119452532
16
75
331208
645
249534
101
229
47827
283087
101
24
75
101
283087
14370
33543
249770

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE5eraseENS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EE
694937218315871545
6
7787992
2511839
567
567
521
57

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
412
0
0
0
0
5429
924
5003
412
4570
24753
426
0
0
0
21
21
838
4570
838

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

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11equal_rangeISA_EES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESM_ERKT_
287486626187908890
5
2505045
401669
2484751
2505045
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
54041
0
0
0
0
2505045
401669
2484751
54041
2159918
12118848
20294
0
0
0
270792
270792
74335
2159918
74335

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13insert_uniqueISA_JRPSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EEbERKT_DpOT0_
1101334240236844582
13
270777
270777
270777
0
0
270777
0
270777
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE16internal_emplaceIJRPSA_EEENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EESN_DpOT_
157411391432694472
13
0
0
66571
0
2504627
0
0
0
0
0
27194
154650
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE18insert_hint_uniqueISA_JRPSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EEbESN_RKT_DpOT0_
826386308169597547
37
2233850
2233850
0
2233850
270777
0
2233850
2233850
0
0
24
0
0
0
0
0
0
0
2233850
0
0
0
0
1102021
2233826
24
24
0
0
0
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE18rebalance_or_splitEPNS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
396664718186421646
17
57686
57686
153006
1645
0
0
0
96965
57686
0
96965
0
1
0
96964
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE22rebalance_after_deleteENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
950994587599114933
12
1137673
353956
57686
353956
2234253
88398
1154266
88398
88398
0
0
1645

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE22try_merge_or_rebalanceEPNS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
981446177119452532
16
1530
353956
10384
222378
1620
4414
53272
295525
1620
583
1530
1618
295525
2069
72362
268652

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5eraseENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
694937218315871545
6
0
0
20294
20294
15739
5068

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11equal_rangeISA_EES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESM_ERKT_
287486626187908890
5
2512406
1553750
2511839
2512406
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
32455
0
0
0
0
2512406
1553750
2511839
32455
958713
7787992
567
0
0
0
1520671
1520671
33022
958713
33022

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13insert_uniqueISA_JRPSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EEbERKT_DpOT0_
1101334240236844582
13
1520671
1520671
1520671
0
0
1520671
0
1520671
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE16internal_emplaceIJRPSA_EEENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EESN_DpOT_
157411391432694472
13
0
0
63071
0
2512406
0
0
0
0
0
20535
99502
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE18insert_hint_uniqueISA_JRPSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EEbESN_RKT_DpOT0_
826386308169597547
37
991735
991735
0
991735
1520671
0
991735
991735
0
0
0
0
0
0
0
0
0
0
991735
0
0
0
0
192443
991735
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE18rebalance_or_splitEPNS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
396664718186421646
17
46133
48056
88993
14380
1923
0
3871
55317
46133
0
55317
0
0
0
55317
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE22rebalance_after_deleteENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
950994587599114933
12
869380
331208
48056
316019
991735
1088
170411
1088
1088
0
0
14380

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE22try_merge_or_rebalanceEPNS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
981446177119452532
16
75
331208
645
249534
101
229
47827
283087
101
24
75
101
283087
14370
33543
249770

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11equal_rangeIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESL_ERKT_
287486626187908890
5
0
0
0
0
1520671

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
1520671
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEED2Ev
1063705159172739859
3
1520899
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEEaSEOSE_
536873291934996280
4
1520671
1520671
0
0

_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
20063146

_ZN4absl7debian322internal_any_invocable19LocalManagerTrivialENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
269816

_ZN4absl7debian323inlined_vector_internal14AssignElementsISaIN6lessor4Pool4TaskEENS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvNSt16allocator_traitsIT_E7pointerERT0_NSE_9size_typeE
146835646621254984
2
0
1710447

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1741679
200
1741679
1741579

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2502871
1756
1962311
1961580

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_9WaiterTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2510979
1427
2044253
2043830

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
1960461
511
1958323
1958112

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
2208212
2205139
211
2204928

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
456618551956067364
13
0
1710448
0
0
0
0
0
1710447
0
0
0
1710379
1710379

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2512364
42
2511663
2511637

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE15DestroyContentsEv
618221439881157531
4
4449212
4448443
26
4448409
1
0
1
24
** External Symbol **:511778
** External Symbol **:498246
** External Symbol **:416093
** External Symbol **:413154
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:196265
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156471
** External Symbol **:156427
** External Symbol **:156364
** External Symbol **:156132
** External Symbol **:135595
** External Symbol **:129703
** External Symbol **:93722
** External Symbol **:81003
** External Symbol **:74258
** External Symbol **:66864
** External Symbol **:65161
** External Symbol **:62539
** External Symbol **:49920
** External Symbol **:30338
** External Symbol **:11705

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
432568331685887654
14
0
13
0
0
0
0
0
0
1710448
0
0
0
1710448
1710448
1
0
1
1
** External Symbol **:13

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool8FinishedELm2ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
1710449
0
1710449
1710449

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor5EndedELm2ESaIS4_EE11EmplaceBackIJRKS4_EEERS4_DpOT_
109769661357415060
4
2504522
105
2504466
2504365

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
5822045
41336
5664635
5629866

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE15EmplaceBackSlowIJRKS5_EEERS5_DpOT_
1011877329407410117
8
383224
41336
0
6567
0
0
34769
34769

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
0
0
2512406
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE6InsertINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEESB_PKS5_T_m
550228144709714584
15
0
0
0
2512406
0
0
0
2512406
0
0
0
0
0
2512406
2512406

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
5930926
0
5930926
5930926

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
468335
81034
421048
376408

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
836497
571494
44640
526854

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15EmplaceBackSlowIJS5_EEERS5_DpOT_
1055735127051920509
9
274476
274476
81034
0
36394
0
0
44640
44640

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
1014045254945898150
14
287128
287128
0
0
0
0
0
263427
945041
0
0
0
1208468
1208468

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
1715465
0
1715465
1715465

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
3
0
1715465
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_PKS5_EEEEvT_m
824185424165204332
12
0
1100578
0
0
4965441
0
0
1100410
0
0
4965441
4965441

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1741679
200
1741679
1741579

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE15DestroyContentsEv
37730075250367387
4
8707744
8707444
100
8707344

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor4PoolEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
619802541046904925
6
18759
0
18759
0
18759
18759

_ZN4absl7debian323inlined_vector_internal7StorageISt4pairIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_4PoolEEELm2ESaISB_EE11EmplaceBackIJRS7_RKSA_EEERSB_DpOT_
619802541046904925
6
2494036
0
2494036
588
1949292
1949024

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE11EmplaceBackIJSA_EEERSA_DpOT_
109769661357415060
4
6977670
417
6974579
6974366

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE15DestroyContentsEv
334492584077190784
5
6978087
4687724
213
0
4687511

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
27366
0
27366
27366

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE5EraseEPKS6_SA_
325227016089954843
11
0
12677
0
0
0
0
0
12677
0
12677
0
1
0
2
0
0

_ZN4absl7debian38StatusOrIN6lessor2IdINS2_9WaiterTagEEEEC2Ev
287486628492886958
6
2512363
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
202463
202462
202462
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:69956
** External Symbol **:66856
** External Symbol **:49931
** External Symbol **:11705
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
** External Symbol **:69956
** External Symbol **:66865
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:4000
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115ReleaseResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
201962
201959
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
201956
201957
1
0
12
5
** External Symbol **:69632
** External Symbol **:66709
** External Symbol **:49912
** External Symbol **:11704
** External Symbol **:4000
5
** External Symbol **:69632
** External Symbol **:66709
** External Symbol **:49911
** External Symbol **:11704
** External Symbol **:4000
0
5
** External Symbol **:69632
** External Symbol **:66710
** External Symbol **:49909
** External Symbol **:11704
** External Symbol **:4000
5
** External Symbol **:69632
** External Symbol **:66711
** External Symbol **:49916
** External Symbol **:11704
** External Symbol **:4000
0
5
** External Symbol **:69632
** External Symbol **:66710
** External Symbol **:49914
** External Symbol **:11704
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc17ProtoBufferReader4NextEPPKvPi
25761991973677875
11
828555
0
828556
0
0
414083
414076
274
274
0
0
1
0
3
0
5
** External Symbol **:297923
** External Symbol **:267697
** External Symbol **:199827
** External Symbol **:46844
** External Symbol **:16166
0

_ZN4grpc17ProtoBufferReaderC2EPNS_10ByteBufferE
72790610824981970
12
414190
414180
1
0
0
1
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
** External Symbol **:148941
** External Symbol **:133797
** External Symbol **:99880
** External Symbol **:23414
** External Symbol **:8064

_ZN4grpc17ProtoBufferReaderD2Ev
1138669266932864652
5
414220
0
1
414219
0
1
0
1
5
** External Symbol **:148889
** External Symbol **:133896
** External Symbol **:99889
** External Symbol **:23414
** External Symbol **:8064

_ZN4grpc17ProtoBufferWriter4NextEPPvPi
353112530453574190
10
0
207888
0
0
0
0
0
0
207891
0
1
0
4
0
5
** External Symbol **:74956
** External Symbol **:67183
** External Symbol **:49976
** External Symbol **:11710
** External Symbol **:4064
0
5
** External Symbol **:74956
** External Symbol **:67185
** External Symbol **:49975
** External Symbol **:11710
** External Symbol **:4064

_ZN4grpc17ProtoBufferWriter6BackUpEi
77742757421691684
7
207892
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
207880
0
0
1
0
3
0
5
** External Symbol **:74956
** External Symbol **:67177
** External Symbol **:49969
** External Symbol **:11710
** External Symbol **:4064
0

_ZN4grpc17ServerContextBase7Reactor18InternalInlineableEv
742261418966908927
1
666546

_ZN4grpc17ServerContextBase7Reactor6OnDoneEv
742261418966908927
1
333235

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114AcquireRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
1
1
0
0
0
0
206801
206830
0
206831
0
206831
206819
0
0
0
206825
206817
0
0
0
0
0
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
** External Symbol **:74318
** External Symbol **:66860
** External Symbol **:49933
** External Symbol **:11706
** External Symbol **:4000
0
5
** External Symbol **:74322
** External Symbol **:66866
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:4000
1
2
1
1:206808
1
1:206814

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
201946
201962
0
201965
0
201965
201957
0
0
0
201958
201957
0
0
0
0
0
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
** External Symbol **:69629
** External Symbol **:66706
** External Symbol **:49911
** External Symbol **:11704
** External Symbol **:4000
0
5
** External Symbol **:69630
** External Symbol **:66708
** External Symbol **:49911
** External Symbol **:11704
** External Symbol **:4000
1
2
1
1:201957
1
1:201949

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
414217
0
0
0
0
333255
333255
333256
333255
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
14
** External Symbol **:69632
** External Symbol **:66711
** External Symbol **:60705
** External Symbol **:49916
** External Symbol **:49516
** External Symbol **:11704
** External Symbol **:11698
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:3944
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
1
2
1
1:333256
1
1:333254

_ZN4grpc18ServerUnaryReactor6FinishENS_6StatusE
89007758623799923
14
4371
4371
4371
76594
76594
0
76594
76594
333263
0
0
0
0
0
2
0
1
5
** External Symbol **:74327
** External Symbol **:6156
** External Symbol **:418
** External Symbol **:56
** External Symbol **:8
1
2
1
1:76594
1
1:76594

_ZN4grpc18ServerUnaryReactorD2Ev
238984482353853237
3
414206
0
0

_ZN4grpc8internal11MetadataMap7FillMapEv
331779889071669897
7
817336
817332
817332
408668
408668
1634396
408789

_ZN4grpc8internal16CatchingCallbackIRSt8functionIFvbEEJRbEEEvOT_DpOT0_
264495437455737204
4
828393
0
0
0
1
0
1
24
** External Symbol **:74325
** External Symbol **:74323
** External Symbol **:69634
** External Symbol **:69634
** External Symbol **:66864
** External Symbol **:66861
** External Symbol **:66711
** External Symbol **:66709
** External Symbol **:49935
** External Symbol **:49933
** External Symbol **:49915
** External Symbol **:49911
** External Symbol **:11706
** External Symbol **:11706
** External Symbol **:11704
** External Symbol **:11704
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
414199
409824
409823
0
0
0
0
409821
1
0
2
15
** External Symbol **:69956
** External Symbol **:69634
** External Symbol **:66858
** External Symbol **:66710
** External Symbol **:49934
** External Symbol **:49912
** External Symbol **:11705
** External Symbol **:11704
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
414180
0
0
409792
0
0
0
0
409792
1
0
3
0
0
0

_ZN4grpc8internal17CallOpSendMessage5AddOpEP7grpc_opPm
342085791763917630
13
414169
0
0
409815
409795
409815
0
0
0
0
0
0
409797
1
0
4
0
15
** External Symbol **:69956
** External Symbol **:69632
** External Symbol **:66856
** External Symbol **:66709
** External Symbol **:49932
** External Symbol **:49912
** External Symbol **:11705
** External Symbol **:11704
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
15
** External Symbol **:69956
** External Symbol **:69632
** External Symbol **:66865
** External Symbol **:66710
** External Symbol **:49936
** External Symbol **:49912
** External Symbol **:11705
** External Symbol **:11704
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
414179
409808
409807
0
0
409808
409807
1
0
1
5
** External Symbol **:144579
** External Symbol **:133876
** External Symbol **:99870
** External Symbol **:23414
** External Symbol **:8064

_ZN4grpc8internal17FillMetadataArrayERKSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_St4lessIS7_ESaISt4pairIKS7_S7_EEEPmRSB_
377111425176990394
4
0
828280
4371
4371
1
0
5
1
** External Symbol **:4371
0
0
1
** External Symbol **:4371
1
** External Symbol **:4371

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
206830
0
0
206831
1
0
0
0
0
0
0
0
0
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
** External Symbol **:74324
** External Symbol **:66864
** External Symbol **:49931
** External Symbol **:11706
** External Symbol **:4000
5
** External Symbol **:74318
** External Symbol **:66858
** External Symbol **:49935
** External Symbol **:11706
** External Symbol **:4000
0
0
0
0
1
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
206819
0
0
0
206829
206822
0
0
0
0
206809
1
0
3
0
5
** External Symbol **:74320
** External Symbol **:66864
** External Symbol **:49936
** External Symbol **:11706
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
206832
206828
206828
206822
0
206825
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
** External Symbol **:74325
** External Symbol **:60704
** External Symbol **:49516
** External Symbol **:11697
** External Symbol **:6156
** External Symbol **:3944
** External Symbol **:418
** External Symbol **:56
** External Symbol **:8
** External Symbol **:1
5
** External Symbol **:74326
** External Symbol **:66855
** External Symbol **:49928
** External Symbol **:11706
** External Symbol **:4000
0
0
5
** External Symbol **:74324
** External Symbol **:66865
** External Symbol **:49935
** External Symbol **:11706
** External Symbol **:4000
5
** External Symbol **:74314
** External Symbol **:66862
** External Symbol **:49932
** External Symbol **:11706
** External Symbol **:4000
5
** External Symbol **:74321
** External Symbol **:66866
** External Symbol **:49933
** External Symbol **:11706
** External Symbol **:4000
5
** External Symbol **:74320
** External Symbol **:66861
** External Symbol **:49934
** External Symbol **:11706
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
206832
0
555
1
0
2
5
** External Symbol **:74327
** External Symbol **:66863
** External Symbol **:49934
** External Symbol **:11706
** External Symbol **:4000
10
** External Symbol **:74326
** External Symbol **:60709
** External Symbol **:49518
** External Symbol **:11697
** External Symbol **:6156
** External Symbol **:3944
** External Symbol **:418
** External Symbol **:56
** External Symbol **:8
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
4372
206828
202459
0
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
** External Symbol **:74327
** External Symbol **:66860
** External Symbol **:49936
** External Symbol **:11706
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
206807
206806
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
206826
0
4370
4370
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
201956
0
0
201963
0
0
0
0
0
0
0
0
0
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
** External Symbol **:69632
** External Symbol **:66707
** External Symbol **:49913
** External Symbol **:11704
** External Symbol **:4000
5
** External Symbol **:69632
** External Symbol **:66695
** External Symbol **:49915
** External Symbol **:11704
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
201959
0
0
0
201964
201964
0
0
0
0
201942
1
0
3
0
5
** External Symbol **:69632
** External Symbol **:66710
** External Symbol **:49916
** External Symbol **:11704
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
201945
201963
201959
201955
0
201964
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
** External Symbol **:69633
** External Symbol **:66708
** External Symbol **:49911
** External Symbol **:11704
** External Symbol **:4000
5
** External Symbol **:69631
** External Symbol **:66708
** External Symbol **:49910
** External Symbol **:11704
** External Symbol **:4000
0
0
5
** External Symbol **:69628
** External Symbol **:66707
** External Symbol **:49904
** External Symbol **:11704
** External Symbol **:4000
5
** External Symbol **:69631
** External Symbol **:66706
** External Symbol **:49901
** External Symbol **:11704
** External Symbol **:4000
5
** External Symbol **:69632
** External Symbol **:66710
** External Symbol **:49915
** External Symbol **:11704
** External Symbol **:4000
5
** External Symbol **:69634
** External Symbol **:66710
** External Symbol **:49914
** External Symbol **:11704
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
201966
0
683
1
0
2
5
** External Symbol **:69634
** External Symbol **:66712
** External Symbol **:49915
** External Symbol **:11704
** External Symbol **:4000
5
** External Symbol **:69634
** External Symbol **:66712
** External Symbol **:49912
** External Symbol **:11704
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
0
201963
201963
0
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
** External Symbol **:69634
** External Symbol **:66709
** External Symbol **:49916
** External Symbol **:11704
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
201936
201934
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
201942
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
206810
1
0
1
5
** External Symbol **:74325
** External Symbol **:66850
** External Symbol **:49925
** External Symbol **:11706
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEEC2Ev
784007058953177093
2
206820
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEED2Ev
742261418966908927
1
206805

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE7ReleaseEv
170957022131388415
1
201950
1
0
1
5
** External Symbol **:69629
** External Symbol **:66707
** External Symbol **:49906
** External Symbol **:11704
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEEC2Ev
784007058953177093
2
201960
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEED2Ev
742261418966908927
1
201946

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS8_15AcquireResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
206831
0
0
0
1
0
1
5
** External Symbol **:74327
** External Symbol **:66864
** External Symbol **:49935
** External Symbol **:11705
** External Symbol **:4000

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS8_15ReleaseResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
201966
0
0
0
1
0
1
5
** External Symbol **:69634
** External Symbol **:66710
** External Symbol **:49914
** External Symbol **:11704
** External Symbol **:4000

_ZN4grpc8internal22CallOpServerSendStatus16ServerSendStatusEPSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEERKNS_6StatusE
238984482353853237
3
414215
0
0

_ZN4grpc8internal22CallOpServerSendStatus5AddOpEP7grpc_opPm
107906900953861890
4
414186
414186
414186
409858
1
0
1
5
** External Symbol **:148953
** External Symbol **:133876
** External Symbol **:99874
** External Symbol **:23415
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag3SetEP9grpc_callSt8functionIFvbEEPNS0_18CompletionQueueTagEb
536744759626524775
2
414199
0
1
0
2
0
5
** External Symbol **:148946
** External Symbol **:133887
** External Symbol **:99885
** External Symbol **:23415
** External Symbol **:8063

_ZN4grpc8internal22CallbackWithSuccessTag5ClearEv
444246271258568762
4
828216
414123
414134
0
1
0
2
15
** External Symbol **:74324
** External Symbol **:69627
** External Symbol **:66862
** External Symbol **:66706
** External Symbol **:49934
** External Symbol **:49903
** External Symbol **:11706
** External Symbol **:11704
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
5
** External Symbol **:148894
** External Symbol **:133882
** External Symbol **:99860
** External Symbol **:23415
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag9StaticRunEP29grpc_completion_queue_functori
212526878935420674
2
828282
828373
1
0
1
10
** External Symbol **:148957
** External Symbol **:148954
** External Symbol **:133894
** External Symbol **:133884
** External Symbol **:99885
** External Symbol **:99882
** External Symbol **:23415
** External Symbol **:23415
** External Symbol **:8064
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTagD2Ev
1108181537194499755
4
828240
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
414176
414169
0
0
0
0
414175

_ZN4grpc8internal27InterceptorBatchMethodsImpl15RunInterceptorsEv
859921301154099195
6
0
0
414135
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
10764806
828062

_ZN4grpc8internal27InterceptorBatchMethodsImplD2Ev
470088711056115997
5
828198
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
414207

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE14FinalizeResultEPPvPb
603525062499370745
8
0
414187
0
414182
414175
414135
414184
414175
1
0
5
0
0
5
** External Symbol **:148949
** External Symbol **:133877
** External Symbol **:99874
** External Symbol **:23415
** External Symbol **:8064
5
** External Symbol **:148950
** External Symbol **:133883
** External Symbol **:99865
** External Symbol **:23415
** External Symbol **:8064
5
** External Symbol **:148926
** External Symbol **:133872
** External Symbol **:99846
** External Symbol **:23415
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE15RunInterceptorsEv
948827211403838818
7
5384717
414210
414194
0
0
414194
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE23RunInterceptorsPostRecvEv
146835646621254984
2
5384275
414175

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE32ContinueFillOpsAfterInterceptionEv
896554592581937255
2
414177
0
1
0
4
5
** External Symbol **:148960
** External Symbol **:133896
** External Symbol **:99889
** External Symbol **:23415
** External Symbol **:8064
5
** External Symbol **:148953
** External Symbol **:133887
** External Symbol **:99878
** External Symbol **:23415
** External Symbol **:8063
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE7FillOpsEPNS0_4CallE
536744762437996290
2
414182
414189
1
0
2
5
** External Symbol **:148891
** External Symbol **:133876
** External Symbol **:99871
** External Symbol **:23415
** External Symbol **:8064
5
** External Symbol **:148946
** External Symbol **:133879
** External Symbol **:99875
** External Symbol **:23415
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEEC2Ev
742261418966908927
1
414166

_ZN5boost4asio10io_context19basic_executor_typeISaIvELm4EED2Ev
1124680651381772621
4
2608828
1043266
0
0

_ZN5boost4asio12async_resultINS0_10as_tuple_tINS0_15use_awaitable_tINS0_15any_io_executorEEEEEJFvNS_6system10error_codeEEEE12init_wrapperINS0_5posix16basic_descriptorIS4_E19initiate_async_waitEEclINS0_6detail17awaitable_handlerIS4_JSt5tupleIJS8_EEEEEJNSC_15descriptor_base9wait_typeEEEEvOT_DpOT0_
784007058953177093
2
249133
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE7do_initINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEEPNS0_6detail17awaitable_handlerIS3_JS8_EEEPNSO_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
249133
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEENS0_9awaitableIS8_S3_EET_S4_DpT0_
135188633903099950
8
0
0
249133
249133
249133
0
249133
249133

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail17initiate_dispatchEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
260607
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail13initiate_postEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
31554
31554
31554
0
31554
31554

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
260607
260607
260607
0
260607
260607

_ZN5boost4asio15any_io_executorC2EOS1_
742261418966908927
1
1174162

_ZN5boost4asio15any_io_executorC2ERKS1_
742261418966908927
1
2348331

_ZN5boost4asio15any_io_executorC2Ev
742261418966908927
1
875039

_ZN5boost4asio15any_io_executorD2Ev
491275431513543443
3
5281318
3232124
0
1
0
1
24
** External Symbol **:1076817
** External Symbol **:814263
** External Symbol **:543136
** External Symbol **:375404
** External Symbol **:169737
** External Symbol **:80300
** External Symbol **:22062
** External Symbol **:21269
** External Symbol **:10307
** External Symbol **:10012
** External Symbol **:9232
** External Symbol **:9202
** External Symbol **:6632
** External Symbol **:6232
** External Symbol **:4812
** External Symbol **:4668
** External Symbol **:4576
** External Symbol **:3524
** External Symbol **:3215
** External Symbol **:3208
** External Symbol **:3140
** External Symbol **:2928
** External Symbol **:2655
** External Symbol **:2062

_ZN5boost4asio17cancellation_slot5clearEv
716669421570110795
8
0
0
541657
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
376365
0
0
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE6cancelEv
334492583737306871
5
289369
0
14265
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE11do_completeEPvPS5_RKNS_6system10error_codeEm
972111244400835047
11
41604
1
41603
41603
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
** External Symbol **:12187
** External Symbol **:10922
** External Symbol **:5004
** External Symbol **:3910
** External Symbol **:1617
** External Symbol **:1410
** External Symbol **:1334
** External Symbol **:935
** External Symbol **:617
** External Symbol **:339
** External Symbol **:334
** External Symbol **:324
** External Symbol **:263
** External Symbol **:240
** External Symbol **:204
** External Symbol **:198
** External Symbol **:162
** External Symbol **:148
** External Symbol **:139
** External Symbol **:122
** External Symbol **:117
** External Symbol **:102
** External Symbol **:95
_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb:93
1
** External Symbol **:1
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE3ptr5resetEv
1138669270114002006
5
124810
41604
41604
0
0
1
0
1
0

_ZN5boost4asio6detail11object_poolINS1_13epoll_reactor16descriptor_stateEE5allocIbEEPS4_T_
844982797022002005
4
247704
249156
1513
0

_ZN5boost4asio6detail11posix_event27maybe_unlock_and_signal_oneINS1_27conditionally_enabled_mutex11scoped_lockEEEbRT_
844982797044712614
4
69140
0
0
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12cancel_timerERNSA_14per_timer_dataERNS1_8op_queueINS1_19scheduler_operationEEEm
924292207061547157
12
289417
289417
0
0
289417
289417
376245
289417
289417
215904
578834
289417
1
0
1
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12remove_timerERNSA_14per_timer_dataE
331779887767632659
9
376245
376245
300889
350297
75356
92850
280247
197569
3148

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13enqueue_timerERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNSA_14per_timer_dataEPNS1_7wait_opE
187771962614377632
7
0
376245
376245
375981
361493
264
15137

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE16get_ready_timersERNS1_8op_queueINS1_19scheduler_operationEEE
414921812842082628
8
86828
79507
86828
7321
94844
86828
9724
9724

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE7up_heapEm
536873291720067767
4
364256
378868
14612
379393

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE9down_heapEm
631255615144263084
6
14846
692343
686212
677497
280247
369795

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vE8completeINS1_7binder1ISB_S8_EEEEvRT_RSB_
942389667449461396
3
249216
0
0

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vEC2ERSB_RKS5_
742261418966908927
1
249217

_ZN5boost4asio6detail13epoll_reactor12cancel_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEmRNS1_11timer_queueIT_EERNSD_14per_timer_dataEm
948827212183051090
8
376245
376245
376245
376245
0
376245
0
0

_ZN5boost4asio6detail13epoll_reactor14schedule_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEvRNS1_11timer_queueIT_EERKNSC_9time_typeERNSD_14per_timer_dataEPNS1_7wait_opE
331779888977304590
9
376245
0
376245
376245
376245
15137
0
0
0

_ZN5boost4asio6detail13epoll_reactor14update_timeoutEv
742169494352628315
4
15137
15137
15094
0
1
0
2
24
** External Symbol **:9998
** External Symbol **:2423
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:103
** External Symbol **:102
** External Symbol **:84
** External Symbol **:49
** External Symbol **:43
** External Symbol **:34
** External Symbol **:23
** External Symbol **:22
** External Symbol **:21
** External Symbol **:20
** External Symbol **:13
** External Symbol **:13
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:11
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
0

_ZN5boost4asio6detail13epoll_reactor16descriptor_state10perform_ioEj
626787535516178058
16
252967
249231
249231
0
36
249231
249231
747717
253003
249239
249239
249231
249239
249231
0
0
1
0
1
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16677
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100

_ZN5boost4asio6detail13epoll_reactor16descriptor_state11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
491275434249748194
3
249239
249239
249231
1
0
1
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16677
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100

_ZN5boost4asio6detail13epoll_reactor19register_descriptorEiRPNS2_16descriptor_stateE
391331300325133216
6
747651
249217
249217
249217
0
0

_ZN5boost4asio6detail13epoll_reactor21deregister_descriptorEiRPNS2_16descriptor_stateEb
708342657022904217
19
747651
44
0
0
44
44
747651
249217
249217
0
0
249217
249217
249217
249217
249217
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
249217
249217
205325
247713
249217
43892

_ZN5boost4asio6detail13epoll_reactor25allocate_descriptor_stateEv
1096621588764179866
5
249217
249217
249217
0
0

_ZN5boost4asio6detail13epoll_reactor32perform_io_cleanup_on_block_exitD2Ev
1096621589489001887
5
0
249231
0
8
0

_ZN5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
797081588432912973
26
258963
9724
5409
9724
0
0
175591
73648
2681467
2604513
9724
0
9724
9724
9724
0
9457
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
** External Symbol **:3167
** External Symbol **:1438
** External Symbol **:1316
** External Symbol **:1023
** External Symbol **:906
** External Symbol **:781
** External Symbol **:241
** External Symbol **:99
** External Symbol **:84
** External Symbol **:57
** External Symbol **:43
** External Symbol **:39
** External Symbol **:37
** External Symbol **:36
** External Symbol **:35
** External Symbol **:33
** External Symbol **:33
** External Symbol **:33
** External Symbol **:30
** External Symbol **:24
** External Symbol **:23
** External Symbol **:23
** External Symbol **:22
** External Symbol **:21
24
** External Symbol **:3167
** External Symbol **:1438
** External Symbol **:1316
** External Symbol **:1023
** External Symbol **:906
** External Symbol **:781
** External Symbol **:241
** External Symbol **:99
** External Symbol **:84
** External Symbol **:57
** External Symbol **:43
** External Symbol **:39
** External Symbol **:37
** External Symbol **:36
** External Symbol **:35
** External Symbol **:33
** External Symbol **:33
** External Symbol **:33
** External Symbol **:30
** External Symbol **:24
** External Symbol **:23
** External Symbol **:23
** External Symbol **:22
** External Symbol **:21

_ZN5boost4asio6detail13epoll_reactor8start_opEiiRPNS2_16descriptor_stateEPNS1_10reactor_opEbb
134258406150817197
38
0
0
249337
0
249275
0
249337
0
0
249337
249275
120
249217
120
120
0
2173
80
58
0
62
0
4
62
4
0
0
0
0
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
249133
249133
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
249133
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
160593
345183
160594
88623

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEEC2EiRKSC_
567090795815895039
1
249253
1
0
2
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16693
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16693
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEED2Ev
238984484656208796
3
276827
109
0

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEEC2EiRKS4_
536744761735612421
2
249133
0
1
0
2
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16669
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16669
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEED2Ev
784007058953177093
2
249133
0

_ZN5boost4asio6detail14thread_context24top_of_thread_call_stackEv
784007056844089447
2
6926524
6838264

_ZN5boost4asio6detail15awaitable_frameIN4absl7debian36StatusENS0_15any_io_executorEED2Ev
798733567075014180
5
1000246
1000246
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
260606
3408787
541496
802101
260606
0
0
0
1
0
4
24
** External Symbol **:417951
** External Symbol **:396555
** External Symbol **:293417
** External Symbol **:287652
** External Symbol **:271438
** External Symbol **:271190
** External Symbol **:250106
** External Symbol **:200798
** External Symbol **:187572
** External Symbol **:187444
** External Symbol **:135783
** External Symbol **:135783
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:93850
** External Symbol **:93722
** External Symbol **:56663
** External Symbol **:33338
** External Symbol **:32039
** External Symbol **:31930
** External Symbol **:20032
** External Symbol **:20008
** External Symbol **:20000
** External Symbol **:20000
24
** External Symbol **:135784
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:93851
** External Symbol **:20033
** External Symbol **:16669
** External Symbol **:12059
** External Symbol **:10794
** External Symbol **:3894
** External Symbol **:1658
** External Symbol **:1353
** External Symbol **:1212
** External Symbol **:1203
** External Symbol **:1167
** External Symbol **:1144
** External Symbol **:881
** External Symbol **:801
** External Symbol **:754
** External Symbol **:732
** External Symbol **:670
** External Symbol **:603
** External Symbol **:532
** External Symbol **:445
** External Symbol **:425
24
** External Symbol **:135719
** External Symbol **:93786
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1309
** External Symbol **:1023
** External Symbol **:945
** External Symbol **:816
** External Symbol **:801
** External Symbol **:667
** External Symbol **:401
** External Symbol **:348
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:221
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:180
** External Symbol **:167
** External Symbol **:120
** External Symbol **:117
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEED2Ev
5916478827320993
7
2719027
0
1
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
249173

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m
974670606498706273
6
249217
249216
0
0
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E3ptr5resetEv
238984482353853237
3
747651
249217
249217

_ZN5boost4asio6detail16service_registry10keys_matchERKNS0_17execution_context7service3keyES7_
753202734610441270
9
0
2207714
304588
1654149
1903126
1834005
1307873
1307873
27433

_ZN5boost4asio6detail16service_registry14do_use_serviceERKNS0_17execution_context7service3keyEPFPS4_PvES9_
391800338263333511
10
1653273
876
553821
553821
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
799563
0
0
0
0
0

_ZN5boost4asio6detail16thread_info_base8allocateINS2_11default_tagEEEPvT_PS2_mm
556960143917818754
14
437098
1271626
1015767
303187
894023
255859
255859
799631
543779
37686
0
0
0
543779

_ZN5boost4asio6detail16thread_info_base8allocateINS2_19awaitable_frame_tagEEEPvT_PS2_mm
556960143917818754
14
1379058
4067938
3856164
797005
2780850
211774
211774
2105447
1893674
505404
0
0
0
1638720

_ZN5boost4asio6detail16thread_info_base8allocateINS2_21executor_function_tagEEEPvT_PS2_mm
556960143917818754
14
17582
640444
110845
599075
35279
529599
529599
558209
28612
994
0
0
0
28612

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJEEclEv
784007056844089447
2
292161
292161

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEclIS7_EEvOT_
784007056844089447
2
249216
249216

_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS6_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
844982797174888685
4
30249
10083
10083
0

_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb
950994586496501087
12
292161
292161
292161
292161
0
0
292161
0
0
0
0
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorES3_NS0_10io_contextENS0_8executorEvEC2EbRKS3_S8_
536873290214355862
4
249457
249457
249457
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorEvNS0_10io_contextENS0_8executorEvEC2EiiRKS3_
123497037245367421
7
0
625582
625582
0
625582
0
0
1
0
1
24
** External Symbol **:263360
** External Symbol **:210501
** External Symbol **:75115
** External Symbol **:34400
** External Symbol **:9999
** External Symbol **:6678
** External Symbol **:5175
** External Symbol **:2773
** External Symbol **:2499
** External Symbol **:1543
** External Symbol **:1234
** External Symbol **:1071
** External Symbol **:1070
** External Symbol **:1012
** External Symbol **:935
** External Symbol **:917
** External Symbol **:913
** External Symbol **:763
** External Symbol **:569
** External Symbol **:561
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov:530
** External Symbol **:431
** External Symbol **:355
** External Symbol **:302

_ZN5boost4asio6detail19recycling_allocatorINS1_11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEEENS1_16thread_info_base11default_tagEE10deallocateEPS7_m
798733567589966752
5
23399
49355
41604
23400
18204

_ZN5boost4asio6detail19recycling_allocatorINS1_17executor_function4implINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEENS1_16thread_info_base21executor_function_tagEE10deallocateEPSB_m
798733567589966752
5
22108
49966
292161
22108
270053

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE17rethrow_exceptionEv
391331302142307212
6
2105445
0
0
0
0
0

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEEdlEPvm
287486625830683733
6
1133226
2376470
2105448
1388182
717266
0

_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS3_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS7_IvS9_EES9_T0_T1_
882477849480608095
72
0
0
10083
0
10084
0
0
0
10084
10084
0
0
10084
0
0
10084
10084
10084
1
0
0
0
10083
10083
0
0
1903
0
0
1903
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1
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
86767
289678

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13expires_afterERNSA_19implementation_typeERKNS4_8durationIlSt5ratioILl1ELl1000000000EEEERNS_6system10error_codeE
1124680653217615623
4
0
376365
376365
0

_ZN5boost4asio6detail27reactive_descriptor_service10async_waitINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES6_EEvRNS2_19implementation_typeENS0_5posix15descriptor_base9wait_typeERT_RKT0_
512089717155829978
12
0
249133
0
0
2173
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
249133
0
0
249133
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
249133
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7releaseERNS2_19implementation_typeE
238984481799490044
3
249133
249133
249133

_ZN5boost4asio6detail27reactive_descriptor_service8start_opERNS2_19implementation_typeEiPNS1_10reactor_opEbbb
536873293744241650
4
0
249133
249133
249133

_ZN5boost4asio6detail27reactive_descriptor_service9constructERNS2_19implementation_typeE
742261418966908927
1
249133

_ZN5boost4asio6detail8op_queueINS1_19scheduler_operationEED2Ev
515008861925112362
5
875097
0
0
875097
0
1
0
1
0

_ZN5boost4asio6detail8op_queueINS1_7wait_opEED2Ev
515008861925112362
5
276827
0
0
276827
0
1
0
1
0

_ZN5boost4asio6detail9scheduler10do_run_oneERNS1_27conditionally_enabled_mutex11scoped_lockERNS1_21scheduler_thread_infoERKNS_6system10error_codeE
868688906142721482
19
2681467
799563
0
2604513
0
799563
0
799563
2681467
0
799563
0
2681467
799607
2681467
0
0
2604513
0
1
0
2
24
** External Symbol **:392680
** External Symbol **:339043
** External Symbol **:233356
** External Symbol **:140438
** External Symbol **:135779
** External Symbol **:133974
** External Symbol **:120076
** External Symbol **:117754
** External Symbol **:105984
** External Symbol **:94522
** External Symbol **:92790
** External Symbol **:85881
** External Symbol **:84320
** External Symbol **:78015
** External Symbol **:75069
** External Symbol **:65376
** External Symbol **:59006
** External Symbol **:46106
** External Symbol **:40832
** External Symbol **:34146
** External Symbol **:27993
_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE:27307
** External Symbol **:20066
** External Symbol **:19385
24
** External Symbol **:125053
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:100399
** External Symbol **:64200
** External Symbol **:23184
** External Symbol **:16695
** External Symbol **:16669
** External Symbol **:12187
** External Symbol **:12171
** External Symbol **:10922
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:9998
** External Symbol **:9968
** External Symbol **:8620
** External Symbol **:6621
** External Symbol **:6308
** External Symbol **:5194
** External Symbol **:4999

_ZN5boost4asio6detail9scheduler12can_dispatchEv
1124680653337888707
3
0
4644624
4589428

_ZN5boost4asio6detail9scheduler12task_cleanupD2Ev
948827211883763287
7
43457
2681467
203267
28289
2478200
2681467
120699

_ZN5boost4asio6detail9scheduler12work_cleanupD2Ev
52047013245151593
10
261372
790272
9291
261372
777159
261372
261372
0
0
0

_ZN5boost4asio6detail9scheduler25post_deferred_completionsERNS1_8op_queueINS1_19scheduler_operationEEE
596847748517577054
15
0
625462
289461
289461
289370
91
0
289370
91
0
8034
0
281336
0
0

_ZN5boost4asio6detail9scheduler25post_immediate_completionEPNS1_19scheduler_operationEb
393568430052349004
12
0
174121
174121
63391
0
0
5614
105123
57068
48055
0
0

_ZN5boost4asio6detail9scheduler26wake_one_thread_and_unlockERNS1_27conditionally_enabled_mutex11scoped_lockE
971686719755716591
7
0
69140
69140
69140
69140
5614
5614
1
0
1
24
** External Symbol **:3038
** External Symbol **:433
** External Symbol **:353
** External Symbol **:346
** External Symbol **:322
** External Symbol **:287
** External Symbol **:130
** External Symbol **:102
** External Symbol **:94
** External Symbol **:51
** External Symbol **:46
** External Symbol **:33
** External Symbol **:23
** External Symbol **:20
** External Symbol **:19
** External Symbol **:18
** External Symbol **:18
** External Symbol **:17
** External Symbol **:17
** External Symbol **:14
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:12

_ZN5boost4asio6detail9scheduler3runERNS_6system10error_codeE
1073436553124709657
11
440
799563
799563
538191
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
1000246
0
0
0
0
1
0
2
24
** External Symbol **:135783
** External Symbol **:135783
** External Symbol **:135595
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:93722
** External Symbol **:93722
** External Symbol **:93722
** External Symbol **:20008
** External Symbol **:20008
** External Symbol **:16669
** External Symbol **:10000
** External Symbol **:1353
** External Symbol **:903
** External Symbol **:903
** External Symbol **:752
** External Symbol **:672
** External Symbol **:670
** External Symbol **:640
** External Symbol **:603
** External Symbol **:567
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
0

_ZN5boost4asio9awaitableISt5tupleIJNS_6system10error_codeEEENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
249216
0
0
0
0
1
0
2
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16669
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
** External Symbol **:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100
0

_ZN5boost4asio9awaitableIvNS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
552767
0
0
0
0
1
0
2
24
** External Symbol **:135783
** External Symbol **:135719
** External Symbol **:93850
** External Symbol **:93786
** External Symbol **:12059
** External Symbol **:10794
** External Symbol **:10024
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:10000
** External Symbol **:1991
** External Symbol **:1903
** External Symbol **:1657
** External Symbol **:1309
** External Symbol **:1212
** External Symbol **:1202
** External Symbol **:1166
** External Symbol **:1143
** External Symbol **:1023
** External Symbol **:945
** External Symbol **:880
** External Symbol **:816
** External Symbol **:801
** External Symbol **:801
0

_ZN5boost4asio9execution12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS1_6detail8blocking7never_tILi0EEENS1_11prefer_onlyINS8_10possibly_tILi0EEEEENSB_INS7_16outstanding_work9tracked_tILi0EEEEENSB_INSF_11untracked_tILi0EEEEENSB_INS7_12relationship6fork_tILi0EEEEENSB_INSM_14continuation_tILi0EEEEEEEC2ERKST_
811594942473831488
3
2348331
0
0
1
0
1
24
** External Symbol **:918360
** External Symbol **:695210
** External Symbol **:271568
** External Symbol **:187702
** External Symbol **:140895
** External Symbol **:40178
** External Symbol **:8945
** External Symbol **:8766
** External Symbol **:7968
** External Symbol **:6823
** External Symbol **:5905
** External Symbol **:3637
** External Symbol **:3316
** External Symbol **:2800
** External Symbol **:2779
** External Symbol **:2745
** External Symbol **:2406
** External Symbol **:2334
** External Symbol **:2304
** External Symbol **:2288
_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_:1770
** External Symbol **:1762
** External Symbol **:1697
** External Symbol **:1464

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
297603

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
260606

_ZN5boost4asio9execution6detail17any_executor_base10require_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESC_EET_PKvS12_
742261418966908927
1
36998

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_
742261418966908927
1
1826559

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_RKS3_
784007056844089447
2
521772
521772

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_S9_
742261418966908927
1
372036

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_S9_
742261418966908927
1
522574

_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_
742261418966908927
1
1093874

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_
742261418966908927
1
2188858

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_
742261418966908927
1
1043266

_ZN5boost4asio9execution6detail17any_executor_base14prefer_fn_implINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_PNSt9enable_ifIXaantsr7is_sameIT0_vEE5valuesrT1_13is_preferableEvE4typeE
784007056844089447
2
521494
521494

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov
742261418966908927
1
1422096

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov
742261418966908927
1
260606

_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_
742261418966908927
1
249457

_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_
742261418966908927
1
498386

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_
742261418966908927
1
521494

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESR_EET_PKvS12_
742261418966908927
1
36998

_ZN5boost4asio9execution6detail17any_executor_baseC2EOS3_
543243708862749142
3
894606
875039
0
1
0
1
24
** External Symbol **:271568
** External Symbol **:187702
** External Symbol **:168166
** External Symbol **:130028
** External Symbol **:40338
** External Symbol **:31803
** External Symbol **:18294
** External Symbol **:5294
** External Symbol **:3512
** External Symbol **:3429
** External Symbol **:3316
** External Symbol **:2799
** External Symbol **:2406
** External Symbol **:2334
** External Symbol **:2288
** External Symbol **:1762
** External Symbol **:1464
** External Symbol **:1441
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:673
** External Symbol **:652
** External Symbol **:595

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
93089
2477
36
36
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12InsertUniqueEmPNS9_4NodeE
694937217598364818
5
5620
81586
2298299
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap18TryEmplaceInternalIRKS7_JEEESt4pairINS9_13iterator_baseINS0_7MapPairIS7_S7_EEEEbEOT_DpOT0_
93478049560450218
6
0
0
0
0
1945255
2362015

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap24ResizeIfLoadIsOutOfRangeEm
484499720113870608
7
416762
0
1955344
0
1955344
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
1963123
0

_ZN6google8protobuf8internal18TransparentSupportINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE6EqualsIS8_S8_EEbRKT_RKT0_
98923583033976887
4
87206
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
121018
103321
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
1934624
1934624
1934624
1934624
241828
241828
241828
0
0
0
0
0

_ZN6lessor10DeedRouter3RunERKNS_8IdentityENS_13CleanupRunner4StepEN4absl7debian312AnyInvocableIFvRKNS7_6StatusEEEE
41142350927681196
13
10002
0
20002
0
0
0
10000
0
0
0
0
0
20002
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
** External Symbol **:2
2
** External Symbol **:10000
** External Symbol **:2
2
** External Symbol **:10000
** External Symbol **:2
0
1
1
0

_ZN6lessor10IdentityOfERKNS_11CredentialsENS_10BorrowedFdENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
102051346962454534
21
0
3090700
0
99700
0
99700
0
99700
0
99700
0
0
0
0
0
0
0
0
0
0
99700

_ZN6lessor10LooksQuietENS_10BorrowedFdE
391331300898160634
6
0
0
0
2205417
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

_ZN6lessor10RecordFile4TakeEv
794533771550705466
8
34982
34982
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
512:34982

_ZN6lessor10RecordFile8MarkUsedEPSt4byte
742261418966908927
1
34982

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
46
17743
0
17743

_ZN6lessor10StartupKeyERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EE
798733566041888711
4
71425
71025
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
17697
17697
0
0
0
0
0
0
0
0
0
17697
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
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew6BeIdleERNS_10WorkerLinkE
872112804617683342
5
17702
18
0
17720
0
1
0
1
6
** External Symbol **:10004
** External Symbol **:4243
** External Symbol **:1461
** External Symbol **:1005
** External Symbol **:1005
** External Symbol **:2

_ZN6lessor10WorkerCrew6WakeByENS_8MonoTimeE
789594824668060895
23
78647
1581
1581
0
1581
0
0
0
1581
0
0
1581
0
0
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
** External Symbol **:1441
** External Symbol **:87
** External Symbol **:27
** External Symbol **:13
** External Symbol **:12
** External Symbol **:1
0
0

_ZN6lessor10WorkerCrew7AdvanceEv
974670607854322738
7
0
54631
17697
36934
21
36980
36934

_ZN6lessor10WorkerCrew7OnEndedERNS_10WorkerLinkERKSt6vectorIN4absl7debian36StatusESaIS6_EE
144240995638855494
20
0
4
17697
0
17697
17697
17697
17697
17697
17697
0
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
2
** External Symbol **:2
** External Symbol **:2
2
** External Symbol **:2
** External Symbol **:2
7
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
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
11
121041
17724
17701
0
0
23
11
0
0
0

_ZN6lessor10WorkerLink4ReadEv
746321611229061014
28
17724
121041
0
0
0
17724
17724
0
17724
0
0
0
0
0
0
0
0
0
0
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
17697
17697

_ZN6lessor10WorkerLink6HandleEv
345737796295395013
10
17724
17724
0
0
17724
0
0
0
0
0
1
0
1
6
** External Symbol **:10004
** External Symbol **:4243
** External Symbol **:1461
** External Symbol **:1007
** External Symbol **:1007
** External Symbol **:2

_ZN6lessor10WorkerTaskC2ESt6vectorINS_13CleanupRunner4StepESaIS3_EEN4absl7debian312AnyInvocableIFvRKS1_INS7_6StatusESaIS9_EEbEEENS_8MonoTimeE
641059977005708569
12
121018
121018
72554
48464
17697
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
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor11FindSettingERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EEN4absl7debian311string_viewE
1075867882490824511
27
1622
0
0
672472
800
0
4945
1622
4945
0
1622
0
0
0
1092837
1086270
800
673272
0
800
0
673272
800
0
0
673272
412198
1
1
7
1
16:4945
1
16:1622
0
0
0
1
16:800
1
16:673272

_ZN6lessor11LeasedPaths7ReleaseENS_2IdINS_8LeaseTagEEEb
1063705159172739859
3
1943862
0
0

_ZN6lessor11PoolMetrics5EndedENS_8LeaseEndEN4absl7debian38DurationE
742261418966908927
1
2504627

_ZN6lessor11PoolMetrics7RefusedERKN4absl7debian36StatusE
888579794129370187
22
15558
4395
0
7779
7779
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor11PoolSockets10OnAcceptedERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3WayENS_8UniqueFdE
42618249411050704
56
0
0
0
71875
0
0
71875
0
0
0
0
0
0
0
0
71875
0
0
71875
0
71875
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
71875
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
71875
0
71875
71875
71875
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
72165
0
72165
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
71585
0
0
290
0
0
0
0
0
0
290
290
0
290
290
290
290
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
5:290
1
1:290

_ZN6lessor11ReasonErrorENS_2v111Reason_CodeEN4absl7debian311string_viewERKSt6vectorISt4pairIS4_NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISD_EE
1072008671649668184
41
10090
10090
0
0
464416
430835
0
141211
37352
37352
33580
33581
33580
33581
33581
33580
0
33582
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
9:29911
7:7442
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
357094
20000
0
0
337094
0
0
10000
10000
10000
0
0
0
337094
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
337094
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
337094
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
337094
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
244446
0
252436
252436
0
0
244446
244446
243132
273503
252436
0
244446
9304
244446
252436
252436
243132
252436
252436
0
9304
0
244446
0
0
0
0
0
0
0
0
244446
244446
252436
0
0
252436
0
0
252436
252436
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:124989
** External Symbol **:100208
** External Symbol **:8550
** External Symbol **:8097
** External Symbol **:998
** External Symbol **:261
../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv:218
** External Symbol **:188
** External Symbol **:181
** External Symbol **:180
** External Symbol **:162
** External Symbol **:88
** External Symbol **:83
** External Symbol **:73
** External Symbol **:49
** External Symbol **:44
** External Symbol **:43
** External Symbol **:19
** External Symbol **:12
** External Symbol **:3
0
0
0
0
20
** External Symbol **:135783
** External Symbol **:93722
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev:240
** External Symbol **:240
** External Symbol **:232
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:160
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:84
** External Symbol **:77
** External Symbol **:42
** External Symbol **:16
** External Symbol **:14
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
2681467
2681467
88313

_ZN6lessor12AttachServer10OnAcceptedENS_8UniqueFdE
720462147448307887
101
0
0
0
0
27077
1
0
1
0
1
0
27076
0
0
0
0
1
0
0
27076
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
27076
1
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27077
0

_ZN6lessor12CleanupQuota4GiveEjm
694937218275256565
6
131018
0
6
0
0
0

_ZN6lessor12CleanupQuota4TakeEjm
742261418966908927
1
357094

_ZN6lessor12CleanupState10OnFinishedENS_2IdINS_9ActionTagEEERKN4absl7debian36StatusENS_8MonoTimeERNS_6RandomERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISJ_EE
717382262498333621
24
103321
0
0
131018
27697
0
0
0
0
0
0
0
0
0
0
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
65:41797
33:23063
8:7695
17:7694
16:7694
32:7691
64:7687

_ZN6lessor12CleanupState3AddENS_2IdINS_9ActionTagEEENS1_INS_10SessionTagEEENS1_INS_8LeaseTagEEERKNS_13CleanupPolicyERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISI_EE
974670605572590944
7
357094
0
0
0
0
0
0

_ZN6lessor12CleanupState3EndENS_2IdINS_9ActionTagEEENS_7Journal7OutcomeERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISD_EE
732038792768802925
8
131018
0
0
0
0
0
0
131018

_ZN6lessor12CleanupState4FindENS_2IdINS_9ActionTagEEE
567185242265862187
5
778117
778117
778117
0
0

_ZN6lessor12CleanupState6RunAllENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
393568430245866104
13
357094
357094
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
136970
111274
119109
20000
35845
12165
31730
0
27713
4017
4017
0
2005
2012
0
0

_ZN6lessor12CleanupState9BecomeDueENS_2IdINS_9ActionTagEEERNS0_5EntryE
1063705161840035144
3
357094
0
0

_ZN6lessor12DurationFromERKN6google8protobuf8DurationEN4absl7debian311string_viewE
1044887267156917124
20
0
0
0
1953035
0
0
0
1953035
0
0
0
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
1170514
1086082
98366
84432

_ZN6lessor12PriorityFromENS_2v18PriorityE
1124680653874042806
4
357094
0
0
357094

_ZN6lessor12ProcessWatch3AddERNS_4PeerENS_2IdINS_10SessionTagEEE
640156331545549814
56
0
32795
27366
32286
26878
32286
0
0
32286
509
509
0
509
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
32795
32794
32795
509
32795
32795
509
509
0
0
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
5288
0
18477
18477
18477
18477
611774
611774
607416
9472
602302
4776
9472
9472
4696
0
459
0
467
459
0
0
2
0
1
16
** External Symbol **:1400
** External Symbol **:1146
** External Symbol **:1106
** External Symbol **:1013
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
7:597968
6:4312
9:2886
8:2250

_ZN6lessor12SessionNames8ReplacesEi
1063705161908944610
3
548519
936
140

_ZN6lessor12SessionTable10LeaveGraceENS_2IdINS_10SessionTagEEERNS0_5EntryE
1063705161908944610
3
452453
5429
5429

_ZN6lessor12SessionTable3EndENS_2IdINS_10SessionTagEEE
3603321414812966
15
55320
32795
32795
32795
32795
416
416
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
32795
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
32795
1
1
1
0

_ZN6lessor12SessionTable6ResumeENS_2IdINS_10SessionTagEEE
567185240184951041
5
414229
414229
414229
0
0

_ZN6lessor12SessionTable7RestoreENS_2IdINS_10SessionTagEEERKNS0_8IdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
788747811148719433
10
32795
0
416
416
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
121018
17697
17697
17697
17697
17697
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
0
0
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
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
17697
0
0
0
0
17697
0
0
0
0
0
0
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
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:2
** External Symbol **:1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
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
17697
17691
17691
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
1715938
0
0

_ZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS_9PoolRelayEE
614734196703061374
58
71875
71585
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
71875
0
0
71875
0
0
290
71875
0
71585
290
0
0
0
0
0
0
71585
0
0
0
0
0
0
0
0
0
0
0
0
0
71585
1
0
3
0
0
0

_ZN6lessor13LeaseHandlers16AcquireForClientERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS_12GrantedLeaseEEEEEE
463829727962940901
8
0
0
0
549369
549369
0
0
0
2
0
3
22
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
1
1
1
1:549369

_ZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEENS_5ClaimEN4absl7debian38DurationENSC_12AnyInvocableIFvNSC_8StatusOrINS_12GrantedLeaseEEEEEE
705707161720502681
22
0
0
0
0
0
0
0
0
2502390
2502391
2502388
2502404
2502394
2502392
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
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66865
** External Symbol **:65161
** External Symbol **:49935
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74322
** External Symbol **:66865
** External Symbol **:65161
** External Symbol **:49934
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66864
** External Symbol **:65161
** External Symbol **:49935
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66863
** External Symbol **:65161
** External Symbol **:49935
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
0
0
1
1
1
1:2502385

_ZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS_7SessionEERKNS_2v114AcquireRequestEN4absl7debian38DurationEbNSB_12AnyInvocableIFvNSB_8StatusOrINS_10GrantReplyEEEEEE
524047943677362406
79
0
0
0
0
1953037
0
0
0
0
0
0
0
0
0
0
0
0
0
1953025
0
0
0
0
0
1953033
0
0
1953033
1953028
1953035
1953027
1953036
1953036
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1953027
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
13
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66865
** External Symbol **:49933
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74323
** External Symbol **:66866
** External Symbol **:49934
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66866
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66866
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
0
0
1
1
1
1:1953029

_ZN6lessor13LeaseHandlers7ReleaseERNS_7SessionERKNS_2v114ReleaseRequestE
170277216955935333
47
50
50
0
0
0
0
0
0
0
0
0
0
50
0
0
50
50
1942897
50
0
50
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1942898

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
1679
387808
387808
0
386129
0
1679
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
1:387808

_ZN6lessor13PostgresFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
424622327633262269
18
7615326
7615326
930
0
0
0
0
5908213
0
1220692
1220692
0
0
0
0
0
0
4650

_ZN6lessor13PostgresFront11NeedsAskingEv
135188635633475393
7
1600
800
0
0
479998
479198
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
5863381
35813
0
807773
0
0
330083
0
0
0
0
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
442807
387808
1028551
366005
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
387808
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
15525
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
16647

_ZN6lessor13PostgresFront12BeginSessionENS_8postgres13StartupPacketERKNS_4FlowE
497936965380458958
23
0
831
71025
0
70194
71025
0
0
0
70194
2160
0
0
0
70194
0
0
0
0
0
0
71025
71025
1
1
1
0

_ZN6lessor13PostgresFront13AnswerStartupEN4absl7debian311string_viewERKNS_4FlowE
602082043167123281
21
0
71025
71025
71025
71025
71025
0
71025
308
0
71025
70717
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
285332
285332
285332
285332
71333
0
71333
0
0
0
0
71333
0
0
0
0
0
308
71025
0
0
0
0
0
0
71025
71025
71025
71025
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
71333
71333
0
0
1
1
2
1
6:71025
1
9:71025

_ZN6lessor13PostgresFront13WantsReplacedEv
784007056844089447
2
548519
548519

_ZN6lessor13PostgresFront15TellDifferencesERKNS_4FlowE
857105374624512174
71
0
0
0
0
28860
74892
6241
0
0
15525
0
0
0
0
0
0
0
0
14702
112814
823
823
0
0
112814
0
112814
0
112814
0
112814
540749
9509
98112
8678
531465
8678
8678
831
0
8461
0
6241
8461
6241
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
98112
1
1
10
0
0
0
0
0
1
8:6241
1
16:8461
10
2:26034
8:20865
3:18443
4:17356
17:8678
5:8678
9:7325
7:3134
16:2224
6:77
0
0

_ZN6lessor13PostgresFront17OnDescribeOrCloseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
660898534585967151
42
323923
0
0
0
0
0
0
0
0
0
0
0
0
947108
947108
947108
947108
1231
0
0
1231
947108
0
0
0
0
781104
0
166004
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
947108
1231
947108
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
1205262
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
951539
0
0
0
0
0
0
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
479998
479068
2879988
2874408
124
482838
65
479068
479998
479998
479068
479998
930
479068
479998
0
0
0
479068
479003

_ZN6lessor13PostgresFront4ToldESt10shared_ptrIKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEEE
784007056844089447
2
72147
72147

_ZN6lessor13PostgresFront5EnterERKNS_4FlowEb
15835545543773245
54
385556
0
0
0
382085
441128
55572
0
6567
6567
6567
6567
6567
540749
540091
385556
385556
386129
384796
232010
386129
385556
154620
154620
1128
34826
0
34883
34883
350258
0
386129
350118
350118
800
382885
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
0
0
0
0
0
350118

_ZN6lessor13PostgresFront5OnTagEN4absl7debian311string_viewE
767840544753558749
31
1199958
9
9
27
0
0
1200031
64
1200031
1200031
0
73
0
64
1200031
9
1198431
9
9
9
0
9
0
64
0
9
0
9
0
0
0
1
1
5
0
1
9:9
1
9:64
1
9:9
0

_ZN6lessor13PostgresFront6AttachERNS_10ConnectionERKNS_4FlowE
352808214846649089
28
548519
71025
795
0
0
0
0
0
0
0
0
831
70194
70194
0
70194
0
0
0
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
** External Symbol **:40
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
** External Symbol **:40
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
548519
0

_ZN6lessor13PostgresFront6OnBindERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
86707332940646644
38
326979
0
0
0
0
0
0
0
0
0
0
0
0
951539
951539
951539
0
326979
624560
624560
951539
0
0
0
624560
326979
0
0
162206
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
3:156596
17:4287
6:1323

_ZN6lessor13PostgresFront6OnRowsERKNS_8postgres5AskedEN4absl7debian311string_viewERKNS_4FlowE
173686997599724934
27
5087
29628
9974
9974
9974
947213
5087
5087
0
4287
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
5087
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
67455
67044
67044
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
539918
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
168077
168077
168077
168077
3304
168077
3304
3304
0
9
168077
164773
0
0
0
168077
0
0
164773
164773
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
168077
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
253723
253723
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
956074
956074
951339
162006
162006

_ZN6lessor13PostgresFront7SendOwnENS0_3OwnERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS8_EERKNS_4FlowERKS8_
898844273112714060
20
34883
91759
69766
36760
34883
34883
34883
34883
36760
0
0
34883
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

_ZN6lessor13PostgresFront8NoteNameEv
737863020631352468
13
540749
540749
540749
540749
140
140
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
** External Symbol **:155552
** External Symbol **:154857
** External Symbol **:153341
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14

_ZN6lessor13PostgresFront8OnAnswerERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
791848668242564016
75
0
0
0
0
1244825
0
0
0
0
16647
0
5863381
0
1691588
0
0
947213
1416359
6182320
0
0
1200031
1207135
0
0
0
0
1207135
1200031
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1244825
1244825
0
0
0
0
0
0
15847
5863381
5863381
1691588
275229
0
5907091
0
0
0
0
1200031
1207135
1207135
1207135
1207135
1207135

_ZN6lessor13PostgresFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
1048392747766475572
52
0
0
4367030
71333
0
71333
0
4226694
4226692
4773193
0
0
0
1897042
4226692
0
0
0
69005
0
539613
539613
4226692
1350541
0
0
0
0
539552
539552
0
0
477496
0
0
69005
0
0
0
0
0
0
0
0
0
0
0
0
4773193
0
0
154551

_ZN6lessor13PostgresFront8OnParsedEmbb
262492185887483136
29
0
0
0
0
0
2134
330083
165310
164773
330083
165310
165310
0
3304
330083
0
0
0
0
0
3304
0
0
0
330083
0
0
1822
1822

_ZN6lessor13PostgresFront8OnSimpleEcRKNS_4FlowE
927205942295359781
12
0
0
0
1231
951539
953412
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
556
930
5580
2400
2400
2400
0
139
139
0
1064
0
66
0
2400
0
0
139
1064
5580
0
66
1336
139
1336
930
139
800
930
930
0
0
0
0
0
930
1
1
2
1
2:139
2
9:1204
4:132

_ZN6lessor13PostgresFront8StartingD2Ev
599005164215428665
9
71025
0
0
71025
0
0
0
0
0

_ZN6lessor13PostgresFront9AppendOwnEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
275277
91759

_ZN6lessor13PostgresFront9OnMessageERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
709651038690731337
23
947108
253723
63
4226629
0
0
4226629
0
0
947108
1906182
253723
168077
951539
253723
253723
1906182
0
0
0
0
253723
253723

_ZN6lessor13PostgresFront9SendParseERKNS0_8PreparedERKNS_4FlowE
842987906145431596
15
162006
162006
162006
162006
4287
4287
162006
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
1050354
350118
9
9
9
0
0

_ZN6lessor13PostgresFrontC2ERNS_14PostgresSharedEmNS_9CancelKeyENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPNS_5LoginE
301351149174339136
14
71025
0
0
0
0
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
71025

_ZN6lessor13PostgresFrontD2Ev
301351147971189272
14
0
3277
71025
0
0
0
71025
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
385934

_ZN6lessor13ReceivePacketENS_10BorrowedFdEN4absl7debian34SpanIcEENS_8PatienceE
348912220435690033
34
0
0
0
23
0
0
0
17747
23
0
0
17747
23
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
17747
17724

_ZN6lessor14CleanupMetrics4ShowERKNS_12CleanupState7AccountE
146835646621254984
2
583835
116767

_ZN6lessor14DriverSessions4FindERKNS0_3KeyE
157411391485353719
13
71585
72165
71743
422
71743
71743
71585
158
0
0
0
0
158

_ZN6lessor14DriverSessions6RejoinERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEE
948827210730180212
7
290
71585
0
71585
71585
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

_ZN6lessor14StatementStore6InternEN4absl7debian311string_viewES3_S3_
476107528694756371
69
0
0
0
0
0
0
164444
168077
161516
164444
0
3633
164444
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
3633
0
164444
164444
0
0
0
0
891
891
891
891
891
891
0
3633
891
891
891
891
891
891
0
0
0
0
0
0
0
0
0
0
0
0
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
9:863
16:28
2
9:863
16:28
2
9:863
16:28
2
9:863
16:28
2
9:863
16:28
2
9:863
16:28

_ZN6lessor14UpstreamSocket4ReadEv
287486626317066404
6
1997
1905728
0
1997
1905728
0

_ZN6lessor14UpstreamSocket6HandleEv
742261418966908927
1
1907725

_ZN6lessor14WaitUntilReadyENS_10BorrowedFdENS_9ReadinessENS_8MonoTimeERKNS_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
1066283265407355996
77
0
249133
0
0
247291
249133
1842
247291
249133
1842
0
249133
249133
249133
249133
249133
249133
0
0
249133
0
249133
0
0
0
0
249133
249133
249133
249133
249133
249133
0
0
0
0
0
249133
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16669
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
_ZNK6lessor11SystemClock3NowEv:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:16669
** External Symbol **:1353
** External Symbol **:670
** External Symbol **:445
** External Symbol **:425
** External Symbol **:420
** External Symbol **:418
** External Symbol **:412
** External Symbol **:351
_ZNK6lessor11SystemClock3NowEv:258
** External Symbol **:252
** External Symbol **:189
** External Symbol **:139
** External Symbol **:132
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:122
** External Symbol **:109
** External Symbol **:106
** External Symbol **:100
0
0
0
0
1
1
1
6:1842

_ZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS_7SessionEERKNS_2v122RegisterCleanupRequestEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS6_23RegisterCleanupResponseEEEEEE
408942159264136861
99
0
30124
90372
0
0
30124
0
0
0
0
0
0
0
357094
0
0
357094
0
0
30124
0
0
0
0
30124
0
30124
30124
0
0
30124
30124
30124
0
0
30124
0
0
30124
0
30124
30124
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:23184
** External Symbol **:2939
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:23184
** External Symbol **:2939
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:23184
** External Symbol **:2939
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:23184
** External Symbol **:2939
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
2504626
0
0
0

_ZN6lessor15CleanupRegistry2DoEN4absl7debian311FunctionRefIFNS2_6StatusERSt6vectorISt7variantIJNS_12CleanupState5StartENS7_5RestsENS7_4DiesENS7_4EndsENS7_5CleanEEESaISD_EEEEE
881802931110589783
16
28818
28818
0
0
0
0
0
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
** External Symbol **:5977
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
** External Symbol **:31
** External Symbol **:30
** External Symbol **:27
** External Symbol **:27
** External Symbol **:25
** External Symbol **:24
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15CleanupRegistry3AddENS_2IdINS_10SessionTagEEERNS0_5OwnerESt6vectorINS0_9NewActionESaIS7_EERN4absl7debian312AnyInvocableIFvNSB_8StatusOrIS6_INS1_INS_9ActionTagEEESaISF_EEEEEEERNS0_7ErrandsE
563933364422669586
96
0
0
357094
357094
357094
0
0
357094
0
0
0
66701
66701
0
0
357094
357094
357094
357094
0
0
0
0
0
0
0
30124
30124
30124
0
4033
0
0
0
0
0
0
30124
30124
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:23184
** External Symbol **:2939
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:23184
** External Symbol **:2939
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
131018
131018
131018
131018
0
0
0
0
131018
131018
0
0
0
0
0
0
0
0
0
131018
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:67824
** External Symbol **:23184
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
1:131018

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5CleanERNS0_7ErrandsE
124721842999011629
10
35192
4017
4017
4017
4017
2005
2012
17851
17851
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5StartERNS0_7ErrandsE
1026670672623845118
92
0
256292
27697
0
27697
0
0
131274
0
0
0
72554
0
27697
30767
0
0
0
0
0
0
0
27697
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
145815
145815
0
0
2
0
6
7
** External Symbol **:68080
** External Symbol **:23184
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
131018
0
131274
0
4017
86643
0
0
0

_ZN6lessor15CleanupRegistry5BeginENS0_7HandoutE
564871552872837795
16
0
0
7695
20002
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
** External Symbol **:2
3
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:2
0
5
** External Symbol **:4239
** External Symbol **:1455
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
5
** External Symbol **:4239
** External Symbol **:1455
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
20002
0
0
27697
20002
20002
0
86643
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
86643
27701
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
776353
131018
131018
131018
0
131018
0
131018
0
0
0
0
0
0
0
432729
432729
0

_ZN6lessor15CleanupRegistry7OnEndedEN4absl7debian34SpanIKNS_2IdINS_9ActionTagEEEEERKSt6vectorINS2_6StatusESaISA_EEb
1069835081602734113
30
27697
131018
131018
131018
0
0
0
131018
130993
27697
103321
0
103321
27701
27701
0
0
0
0
0
0
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
** External Symbol **:67824
** External Symbol **:23184
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry8RecordOfENS_2IdINS_10SessionTagEEENS_11CleanupKindENS_7journal12ActionRecordE
515743954007563331
11
357094
0
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
30124
30124
30124
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
204086
12290
0
0
452456
0
452456
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
131018
0
131018
131018
0
131018
0
0
1
0
1
7
** External Symbol **:67824
** External Symbol **:23184
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry9OnWrittenENS_2IdINS_10SessionTagEEERKSt6vectorINS1_INS_9ActionTagEEESaIS6_EERKN4absl7debian36StatusERNSC_12AnyInvocableIFvNSC_8StatusOrIS8_EEEEE
803463619694637207
37
0
167235
357094
0
0
0
0
30124
0
30124
30124
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
111900
111900
0
0
0
0
1
0
2
7
** External Symbol **:23184
** External Symbol **:2939
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
273503
273503
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
273503
0
0
273503
273503
0
0
0
0
0
0
0
0
0
252436
21067
1
0
2
20
** External Symbol **:135783
** External Symbol **:113706
** External Symbol **:10787
** External Symbol **:10000
** External Symbol **:1109
** External Symbol **:282
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE:240
** External Symbol **:240
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:187
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:84
** External Symbol **:77
** External Symbol **:57
** External Symbol **:22
** External Symbol **:14
0

_ZN6lessor15ReadCredentialsENS_10BorrowedFdE
93478046205005445
7
0
99701
0
0
0
0
0

_ZN6lessor15SecureRandomHexB5cxx11Ei
650973719626239524
9
275768
275768
275768
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
408800
0
0
0
0
408800
0
0
0
0
0
0
0
0
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
2504627
64
64
64
64
64
64
0
64
0
64
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
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380795
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70871
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693

_ZN6lessor15SessionRegistry3EndENS_2IdINS_10SessionTagEEENS_10SessionEndE
852367618450844383
75
4021
4116
1029
14450
14450
18759
0
0
4021
18707
0
32795
32795
32795
32794
22525
22525
32795
0
32795
14449
18759
0
22525
28774
32795
32795
32743
1029
1029
0
32795
32795
1029
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4021
0
31725
1
0
3
1
** External Symbol **:4021
24
** External Symbol **:6308
** External Symbol **:3231
** External Symbol **:923
** External Symbol **:907
** External Symbol **:901
** External Symbol **:804
** External Symbol **:701
** External Symbol **:456
** External Symbol **:98
** External Symbol **:39
** External Symbol **:18
** External Symbol **:12
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
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
** External Symbol **:31
** External Symbol **:30
** External Symbol **:27
** External Symbol **:27
** External Symbol **:25
** External Symbol **:24
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
32795
32795
32795
32795
32795
0
0
0
0
0
0
0
32795
32795
32795
32795
0
0
0
0
32795
32795
32795
32795
32795
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:31
** External Symbol **:30
** External Symbol **:27
** External Symbol **:27
** External Symbol **:25
** External Symbol **:24
** External Symbol **:16
** External Symbol **:16
1
5
2
6:32505
1:290
2
7:27076
5:5719
1
1:32795
0
0

_ZN6lessor15SessionRegistry7OnDeathERKSt6vectorINS_2IdINS_10SessionTagEEESaIS4_EE
824622382287265634
8
21502
15863
15863
0
15863
162
0
0
1
0
2
24
** External Symbol **:31
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
24
** External Symbol **:5000
** External Symbol **:3233
** External Symbol **:2287
** External Symbol **:923
** External Symbol **:907
** External Symbol **:901
** External Symbol **:804
** External Symbol **:701
** External Symbol **:456
** External Symbol **:320
** External Symbol **:98
** External Symbol **:64
** External Symbol **:40
** External Symbol **:39
** External Symbol **:20
** External Symbol **:12
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4

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
9968
0
10000
10000
9968
9968
9968
9968
9968
9968
9968
9968
9968
32
0
0
9968
9968
9968
9968
9968
9968
0
9968
9968
9968
9968
9968
9968
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:9968
1
** External Symbol **:9968
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
1
** External Symbol **:9968
0
1
** External Symbol **:10000
1
6
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968

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

_ZN6lessor16AttachConnection10ReplyGrantEmN4absl7debian38StatusOrINS_10GrantReplyEEEb
815021004144625251
54
1741479
1741479
4324
1741479
0
1741479
0
1741479
0
1741479
0
1741479
0
0
0
1741479
0
1741479
1741479
1741479
0
1741479
0
1741479
0
1741479
1741479
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
7091879
3543864
1741528
1775594
0
0
3539687
100
1764093
0
1764093
0
0
0
0
3558263
0
4177
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
5:1740909
9:23184

_ZN6lessor16AttachConnection11HandleHelloEmRKNS_2v15HelloE
763061606350979939
56
27076
0
0
0
0
0
0
0
0
0
27076
27076
27076
0
0
0
27076
0
0
0
0
27076
27076
0
0
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
3638400
3632329
423008
91923
91923
91923
0
0
0
0
91923
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
1745903
0
1745903
0
0
0
0
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
1745803
1745803
1745803
453578
453578
0
0
0
0
0
1
0
2
7
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:7200
0

_ZN6lessor16AttachConnection13HandleRequestERKNS_2v113AttachRequestE
711149522811906943
148
30124
0
0
0
0
1745803
100
27076
0
0
1740932
0
0
0
0
3544085
0
0
0
0
27076
1745803
100
1740982
0
0
0
0
0
0
0
0
0
0
0
0
50
0
0
0
1740982
0
0
0
0
1740982
0
0
0
0
0
1740982
0
0
0
0
0
0
0
1740932
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1740932
1740932
0
0
0
0
0
0
0
0
1740932
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
1745803
100
1740982
0
0
0
0
0

_ZN6lessor16AttachConnection14OnSessionEndedEv
95820316359186075
14
14399
14399
0
14399
0
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
1741879
1741579
0
1741579
1741479
1
0
1
8
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380794
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:7200
** External Symbol **:400

_ZN6lessor16AttachConnection4PostENS0_5FrameE
456851012731551047
56
0
36192
1770992
1741479
2286
0
0
0
0
0
36192
0
0
0
0
0
1740932
27215
27215
0
1740932
27215
27215
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
5:1740932
2
9:23194
5:4021
2
9:23194
5:4021

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
3558656
3557918
738
3557918
0
0

_ZN6lessor16AttachConnection5CloseENS_10SessionEndE
523456432006441999
32
4181
0
4181
8859
4177
4181
4181
43
33147
27076
0
27076
27076
27076
27076
27076
0
0
0
4181
22895
0
0
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
3455483
3455483

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
1806537
0
0
1768147
1768147
0
0
0
0
0
0
0
0
0
0
0
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
5:1744953
9:23194

_ZN6lessor16AttachConnection5StartEN4absl7debian38DurationE
424800904411925848
21
0
27076
27076
27076
0
0
0
0
27076
0
0
0
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
3558656
738
0
0
0
13833
0
0
738
4839
0
0
0
0
0
0
0
0
3544085
0
0
0
27076
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
30274

_ZN6lessor16AttachConnection7DeliverENS0_5FrameE
934653113851625405
22
0
0
4252
3543864
0
0
0
3543864
3543864
3441084
102780
102780
0
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
78665
1568565
0
173014
0
4242
0

_ZN6lessor16AttachConnection7SendNowERKNS0_5FrameE
1096621591024329930
7
0
0
0
1802285
1741579
4177
4177

_ZN6lessor16AttachConnection7TrySendERKNS0_5FrameE
1042354056153007833
21
1741579
1802285
1741579
1741579
1741579
1741579
48
82907
1741528
82907
1568517
82907
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
1551960
167221
167221
162292
160427
167221

_ZN6lessor16AttachConnectionC2ERN5boost4asio10io_contextENS_8UniqueFdENS_4PeerENS_13AgentIdentityENS_16DescriptorBudget5ShareERKNS0_7ContextE
23769822869654918
22
27076
27076
0
27076
27076
27076
27076
27076
0
0
0
0
0
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
7:27076
1
1:27076

_ZN6lessor16AttachConnectionD2Ev
585075843585374392
14
16557
27076
13040
4133
0
0
0
0
0
0
0
27076
0
0
1
0
1
0

_ZN6lessor16DescriptorBudget4TakeEm
146835647075900052
2
1571042
4242

_ZN6lessor16DescriptorBudget5ShareD2Ev
1063705159172739859
3
1926216
1671182
0

_ZN6lessor16DescriptorBudget7TakeForEjm
653247342843410969
12
127068
126663
127068
126663
127067
405
0
0
0
0
0
0

_ZN6lessor16DescriptorBudget8GiveBackEmSt8optionalIjE
650973722515693818
9
1698109
127067
127067
0
405
0
0
0
0

_ZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS_2v114AcquireRequestEPNS4_15AcquireResponseE
433147968405592212
28
0
125869
0
206831
0
125869
206834
0
0
0
206832
206834
206833
0
0
0
0
0
0
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
** External Symbol **:74327
** External Symbol **:66866
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:4000
0

_ZN6lessor16GrpcLeaseService7ReleaseEPN4grpc21CallbackServerContextEPKNS_2v114ReleaseRequestEPNS4_15ReleaseResponseE
1042354054871955871
19
201966
0
201966
0
201966
0
0
201966
201966
201966
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
2377872
2377872
41971
2335901
41971
41971
0
36514
41971
41971
0
0
0
41971
0
0
41971
41971
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2377872

_ZN6lessor17HandoffAllowedForERKNS_8UpstreamE
325048437913199258
14
0
0
0
0
0
0
1860144
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
140
532
2688
0
0
0
10080
10080
672
672
0
8736
672
672
672
0
672
672
532
0
0
0
672
0
532
0
0
0
0
0
672
672
672
672
672
672
672
0
0
0
0
672
0
0
0
0
672
672
0
672
672
0
0
672
672
0
672
672
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
8:140
2
1:532
7:140
0
2
7:532
8:140
2
1:532
7:140

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
30124
30124
0

_ZN6lessor2v111AttachReplyC2EOS1_
52047014098045209
10
1806537
1806537
0
1806537
1806537
1806537
0
0
0
0

_ZN6lessor2v113CleanupActionC2EOS1_
52047014098045209
10
1147456
1147456
0
1147456
1147456
1147456
0
0
0
0

_ZN6lessor2v115ReleaseResponseC2EOS1_
52047014098045209
10
1942897
1942896
0
1942896
1942896
1942896
0
0
0
0

_ZN6lessor2v119OpenSessionResponseC2EOS1_
52047014098045209
10
70439
70439
0
70439
70439
70439
0
0
0
0

_ZN6lessor2v123RegisterCleanupResponseC2EOS1_
52047014098045209
10
60248
60248
0
60248
60248
60248
0
0
0
0

_ZN6lessor2v15LeaseC2EOS1_
52047014098045209
10
5632388
5632387
0
5632388
5632388
5632388
0
0
0
0

_ZN6lessor2v16StatusC2EOS1_
52047014098045209
10
8745
8745
0
8745
8745
8745
0
0
0
0

_ZN6lessor4Pool3RunEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEE
985768974458114649
29
5294649
247451
2511619
1957688
1936819
3
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
0
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
248046
0
897
2477
0
0
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
5
** External Symbol **:400
** External Symbol **:321
** External Symbol **:157
** External Symbol **:18
** External Symbol **:1
0
0

_ZN6lessor4Pool6DoWorkENS0_4TaskE
1032091114660416506
161
0
0
0
248046
0
0
0
2477
239688
897
4984
0
0
248046
248046
248046
248046
0
248046
0
0
248046
2477
239688
897
4984
248046
0
0
0
0
0
0
0
0
239688
897
4984
2477
2477
4984
239688
897
0
2477
0
239688
0
897
0
4984
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
4984
0
239688
0
0
0
897
0
0
0
1
0
26
24
** External Symbol **:135719
** External Symbol **:93786
** External Symbol **:10016
** External Symbol **:1309
** External Symbol **:1023
** External Symbol **:945
** External Symbol **:816
** External Symbol **:801
** External Symbol **:667
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
_ZNK6lessor11SystemClock3NowEv:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:180
** External Symbol **:167
** External Symbol **:117
** External Symbol **:109
** External Symbol **:98
** External Symbol **:80
** External Symbol **:80
** External Symbol **:76
24
** External Symbol **:752
** External Symbol **:672
** External Symbol **:640
** External Symbol **:603
** External Symbol **:567
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:169
../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection8ValidateENS_8MonoTimeE:160
** External Symbol **:160
** External Symbol **:104
** External Symbol **:103
** External Symbol **:80
** External Symbol **:77
** External Symbol **:60
** External Symbol **:45
** External Symbol **:40
** External Symbol **:40
** External Symbol **:34
** External Symbol **:28
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
0
0
0
0
8
** External Symbol **:135595
** External Symbol **:93722
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
5
** External Symbol **:400
** External Symbol **:321
** External Symbol **:157
** External Symbol **:18
** External Symbol **:1
0
0
0
0
24
** External Symbol **:401
** External Symbol **:348
** External Symbol **:221
** External Symbol **:120
** External Symbol **:82
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:65
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
** External Symbol **:40
0
0
0
0
0
0
0
0

_ZN6lessor4Pool7AcquireENS_5ClaimEN4absl7debian38DurationENS3_12AnyInvocableIFvNS3_8StatusOrINS_12GrantedLeaseEEEEEE
86638180288344450
23
2512377
0
0
0
0
0
0
2512404
0
0
0
0
0
0
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
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74316
** External Symbol **:66851
** External Symbol **:65161
** External Symbol **:49930
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
0
0

_ZN6lessor4Pool7CollectERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISA_EEERNS0_7EffectsE
104878336186933316
47
6978087
2504627
2504627
1741880
2504627
0
0
2504627
4473460
7779
2504627
7779
0
7779
4465681
2504627
1394
1961054
82
7005154
1958495
2477
1958495
0
1958495
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
7004941
2504627
7779
2504627
82
1
0
11
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380795
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70871
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380795
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70871
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380795
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70871
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
0
0
2
** External Symbol **:4323
** External Symbol **:3456
2
** External Symbol **:4323
** External Symbol **:3456
2
** External Symbol **:4323
** External Symbol **:3456
0
0
0

_ZN6lessor4Pool7EffectsaSEOS1_
1096621588547233741
5
1710448
0
0
0
0

_ZN6lessor4Pool7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndE
536873293142023851
4
2503233
0
0
0

_ZN6lessor4Pool8AnnounceERNS0_7EffectsE
1024412733617774801
12
2504626
82
7779
2504622
2504622
7005127
770
11469
0
7005053
7005150
7005127
1
0
4
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380795
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70871
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
3
** External Symbol **:64
** External Symbol **:10
** External Symbol **:8
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
8
** External Symbol **:1747
** External Symbol **:1712
** External Symbol **:1604
** External Symbol **:1581
** External Symbol **:1471
** External Symbol **:1243
** External Symbol **:1111
** External Symbol **:1000

_ZN6lessor4Pool8CarryOutENS0_7EffectsE
449664059350997000
27
1960972
1710449
250523
7005121
0
1710449
0
0
0
0
5294705
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
7004915

_ZN6lessor4Pool8DoAtOnceERKNS0_4TaskE
1082275023567801431
11
10835
198834
1511615
0
0
1751303
239688
0
0
198834
1511615
1
0
3
24
** External Symbol **:67601
** External Symbol **:66216
** External Symbol **:19781
** External Symbol **:13532
** External Symbol **:12719
** External Symbol **:5892
** External Symbol **:3571
** External Symbol **:2939
** External Symbol **:2622
** External Symbol **:1606
** External Symbol **:737
** External Symbol **:511
** External Symbol **:327
** External Symbol **:232
** External Symbol **:195
_ZNK6lessor16StreamConnection2fdEv:76
** External Symbol **:70
** External Symbol **:53
** External Symbol **:48
** External Symbol **:32
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
13
** External Symbol **:511604
** External Symbol **:416075
** External Symbol **:380441
** External Symbol **:196295
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
13
** External Symbol **:511604
** External Symbol **:416075
** External Symbol **:380441
** External Symbol **:196295
** External Symbol **:135595
** External Symbol **:93722
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
11469
7005154
7005154
2456069
4687724
770
11469
11469
11469
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
** External Symbol **:1550365
** External Symbol **:1251548
** External Symbol **:1162095
** External Symbol **:589094
** External Symbol **:413952
** External Symbol **:315599
** External Symbol **:314853
** External Symbol **:313429
** External Symbol **:295100
** External Symbol **:222644
** External Symbol **:200862
** External Symbol **:133196
** External Symbol **:119921
** External Symbol **:30033
** External Symbol **:27140
** External Symbol **:22163
** External Symbol **:9854
** External Symbol **:5335
** External Symbol **:4306
** External Symbol **:4147
** External Symbol **:4142
** External Symbol **:4138
** External Symbol **:2610
** External Symbol **:2058
24
** External Symbol **:525136
** External Symbol **:511778
** External Symbol **:511621
** External Symbol **:419014
** External Symbol **:416093
** External Symbol **:416075
** External Symbol **:385118
** External Symbol **:380636
** External Symbol **:380475
** External Symbol **:196327
** External Symbol **:196297
** External Symbol **:196296
** External Symbol **:157208
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:135595
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:93722
** External Symbol **:93722

_ZN6lessor5redis11ParseLengthEN4absl7debian311string_viewE
373773113293173670
13
272338
272338
0
272338
272338
136244
272338
136244
0
0
136094
136244
136244

_ZN6lessor5redis11ReplyReader12TakeLineByteEc
334492581571283920
5
0
272267
0
951878
272128

_ZN6lessor5redis11ReplyReader4ReadERN4absl7debian311string_viewE
708341705039185
26
2176871
136064
2040807
0
0
2040807
0
272267
272267
272267
272267
136064
0
136064
0
0
136203
136203
0
136203
136203
0
0
0
0
0
1
1
2
4
6:135595
5:304
3:255
2:49
4
6:135595
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
272267
272267

_ZN6lessor5redis11ReplyReader7EndBulkEv
1067460336426538902
11
0
136064
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
136064
0
0
136203
0
136203
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
136203
0
136203
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
6:135595
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader8TakeBulkERN4absl7debian311string_viewE
1096621588819976717
5
136064
136064
0
0
0

_ZN6lessor5redis11ReplyReader8TakeByteEc
52047011970463532
10
0
272267
1224145
0
136064
0
272267
0
136064
0

_ZN6lessor5redis11ReplyReader8TakeTypeEc
974670605539740558
6
272267
0
0
0
0
0

_ZN6lessor5redis11ReplyReader9BeginBulkEv
438284561891714490
9
136064
0
0
136064
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
409403
273035
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
135595
135595
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
950989
0
1167
0
0
0
180
0
0
0
544616
0
1496952
180
544616
0

_ZN6lessor6Client10EndQuietlyEv
893443907614332936
20
71875
370
0
0
73669
71875
67526
67526
71505
71875
0
67526
0
67526
67526
67526
0
0
0
20
1
0
3
21
** External Symbol **:65161
** External Symbol **:693
_ZNK6lessor10RedisFront5LeaveEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:136
** External Symbol **:133
** External Symbol **:129
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
21
** External Symbol **:65161
** External Symbol **:693
_ZN6lessor5Front13WantsReplacedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:136
** External Symbol **:133
** External Symbol **:129
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
0

_ZN6lessor6Client14UpdateInterestEv
456192233907554457
12
551607
551607
551607
0
551607
551607
0
551607
551607
551607
551607
551607

_ZN6lessor6Client18OnUpstreamReadableEv
647638231956126677
40
0
0
0
0
1905728
1905728
1905728
1905728
0
1905728
1905728
0
0
0
0
1441143
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1441157
1
0
3
22
** External Symbol **:235369
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:163703
** External Symbol **:162548
** External Symbol **:161841
** External Symbol **:113301
** External Symbol **:112392
_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:70110
** External Symbol **:66901
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29421
** External Symbol **:12304
** External Symbol **:11137
** External Symbol **:10491
** External Symbol **:10340
** External Symbol **:1010
** External Symbol **:1010
0
0

_ZN6lessor6Client4FeedEN4absl7debian311string_viewE
379843266909641320
22
478346
2033559
0
0
0
0
0
2033559
478346
0
0
0
0
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
** External Symbol **:235536
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:195491
** External Symbol **:162000
** External Symbol **:161360
** External Symbol **:161360
** External Symbol **:113898
** External Symbol **:112543
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:70127
** External Symbol **:60006
** External Symbol **:58842
** External Symbol **:37506
** External Symbol **:29442
** External Symbol **:12231
** External Symbol **:11048
** External Symbol **:10378
** External Symbol **:10227
** External Symbol **:2020
** External Symbol **:2020

_ZN6lessor6Client4ParkEv
664916216802941185
8
482838
482838
481843
930
65
481843
482714
120
1
0
3
9
** External Symbol **:157075
** External Symbol **:156809
** External Symbol **:156228
** External Symbol **:2845
** External Symbol **:2350
** External Symbol **:2257
** External Symbol **:2254
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:157075
** External Symbol **:156809
** External Symbol **:156228
** External Symbol **:2845
** External Symbol **:2350
** External Symbol **:2257
** External Symbol **:2254
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:157075
** External Symbol **:156809
** External Symbol **:156228
** External Symbol **:2602
** External Symbol **:2088
** External Symbol **:2020
** External Symbol **:2012
** External Symbol **:2009
** External Symbol **:1000

_ZN6lessor6Client4ReadEv
920543274515227478
18
3240
2906
0
2033551
2039707
2039697
2039697
2039697
2906
3240
0
2033551
2033551
371
371
0
0
0

_ZN6lessor6Client4SendENS_10BorrowedFdERNS_8OutgoingERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
141929913824548256
12
0
308
0
940646
940646
940646
3860945
0
3468068
392877
308
0

_ZN6lessor6Client4ShowENS_11ClientStateE
742261418966908927
1
2965988

_ZN6lessor6Client5FlushEv
391331300406033873
6
5041288
1896209
1964736
1896209
1964736
1896209

_ZN6lessor6Client5LetGoENS_8LeaseEndE
134852371854930741
4
549369
1
0
549369
1
0
2
22
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
71875
0
71875
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
5146
0
0
0
0
0
0
0
0
0
0
0
5146
0
0
0
5146
0
0
32
336
5145
5064
336
5064
112
0
0
81
0
0
5064
0
0
0
0
0
0
0
0
0
0
5064
0
0
0
0
0
0
32
5064
0
0
5064
1
0
3
0
0
12
** External Symbol **:72
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:41
** External Symbol **:8
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN6lessor6Client6AttachENS_12GrantedLeaseE
751521726215809302
39
6
0
0
549369
549369
549369
471199
0
6
471199
0
549369
0
78170
0
0
0
0
78170
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
1:71025
9:7145

_ZN6lessor6Client6FinishEv
811594940992505281
3
69794
67455
69005
1
0
1
14
** External Symbol **:65161
** External Symbol **:1176
** External Symbol **:328
** External Symbol **:225
** External Symbol **:136
** External Symbol **:133
** External Symbol **:129
** External Symbol **:74
** External Symbol **:28
** External Symbol **:18
** External Symbol **:14
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11

_ZN6lessor6Client6HandleEv
742261418966908927
1
1966029

_ZN6lessor6Client7AcquireEv
727966330320523613
3
0
549369
0
1
0
3
22
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvNS3_8StatusOrINS_12GrantedLeaseEEEEEE:325
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
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
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
1923057
8
7
0
7
1
1
0
0
1923049
1
1
1
1
9:1

_ZN6lessor6Client8MakeRoomEv
491275433087612286
3
16881
16881
16881
1
0
1
8
** External Symbol **:3084
** External Symbol **:2961
** External Symbol **:2460
** External Symbol **:1906
** External Symbol **:1873
** External Symbol **:1814
** External Symbol **:1783
** External Symbol **:1000

_ZN6lessor6Client9OnBetweenEv
757987889334551520
10
929
6
0
0
0
465028
1464988
474473
0
221638

_ZN6lessor6Client9OnGrantedEN4absl7debian38StatusOrINS_12GrantedLeaseEEE
515008863429764067
5
0
0
0
549369
0
1
0
1
0

_ZN6lessor6Client9OnSettledERKN4absl7debian36StatusE
17255760343627681
20
4560531
4560531
0
0
0
4490737
69794
0
621306
0
549369
371
1930951
32866
1905243
32866
32866
0
1931322
32866
1
0
7
22
** External Symbol **:483571
** External Symbol **:480932
** External Symbol **:480799
** External Symbol **:471129
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:392714
** External Symbol **:228585
** External Symbol **:225313
_ZNK6lessor5Front7cancelsEv:188162
** External Symbol **:187682
** External Symbol **:140321
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58891
** External Symbol **:27347
** External Symbol **:24407
** External Symbol **:23088
** External Symbol **:22868
** External Symbol **:6060
** External Symbol **:5050
22
** External Symbol **:483571
** External Symbol **:480932
** External Symbol **:480799
** External Symbol **:471129
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:392714
** External Symbol **:228585
** External Symbol **:225313
_ZNK6lessor10RedisFront8finishedEv:188162
** External Symbol **:187682
** External Symbol **:140321
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58891
** External Symbol **:27347
** External Symbol **:24407
** External Symbol **:23088
** External Symbol **:22868
** External Symbol **:6060
** External Symbol **:5050
0
22
** External Symbol **:157868
** External Symbol **:157598
** External Symbol **:157024
** External Symbol **:130322
** External Symbol **:3030
** External Symbol **:2812
** External Symbol **:2301
** External Symbol **:2222
** External Symbol **:2219
** External Symbol **:2020
** External Symbol **:1422
_ZNK6lessor10RedisFront14wants_upstreamEv:650
** External Symbol **:650
** External Symbol **:403
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:85
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
22
** External Symbol **:470680
** External Symbol **:400012
** External Symbol **:400012
** External Symbol **:325043
** External Symbol **:323248
** External Symbol **:322541
** External Symbol **:225987
** External Symbol **:224582
** External Symbol **:197231
_ZNK6lessor10RedisFront7betweenEv:187512
** External Symbol **:187512
** External Symbol **:140162
** External Symbol **:120012
** External Symbol **:117642
** External Symbol **:75012
** External Symbol **:58835
** External Symbol **:24334
** External Symbol **:21984
** External Symbol **:20668
** External Symbol **:20362
** External Symbol **:3030
** External Symbol **:3030
22
** External Symbol **:235424
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:161340
** External Symbol **:160700
** External Symbol **:160700
** External Symbol **:130330
** External Symbol **:113169
** External Symbol **:112329
_ZNK6lessor5Front10wants_swapEv:93756
** External Symbol **:93756
** External Symbol **:70084
** External Symbol **:60006
** External Symbol **:58828
** External Symbol **:37506
** External Symbol **:29428
** External Symbol **:2909
** External Symbol **:2397
** External Symbol **:2307
** External Symbol **:2301
** External Symbol **:2020
** External Symbol **:2020
22
** External Symbol **:235256
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:163703
** External Symbol **:162548
** External Symbol **:161841
** External Symbol **:112818
** External Symbol **:112253
_ZNK6lessor5Front14in_transactionEv:93756
** External Symbol **:93756
** External Symbol **:70078
** External Symbol **:66901
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29407
** External Symbol **:21425
** External Symbol **:19677
** External Symbol **:18367
** External Symbol **:17965
** External Symbol **:1010
** External Symbol **:1010

_ZN6lessor6ClientC2ERNS_9PoolRelayENS_8UniqueFdENS0_8AdmittedESt10unique_ptrINS_5FrontESt14default_deleteIS6_EENS_9CancelKeyE
68979833425218665
19
71875
71875
71875
71875
71875
0
0
0
0
0
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
22
** External Symbol **:65161
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
** External Symbol **:65161
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
0
0
0

_ZN6lessor6ClientD2Ev
348332446876801727
14
71875
0
0
0
0
71875
0
0
0
0
0
71875
0
0
1
0
3
22
** External Symbol **:65161
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
357094
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
32505
32505
32505
32505
0
0
1
1
4
1
32:32505
1
5:32505
0
2
6:27076
4:5429

_ZN6lessor6Ledger5Entry4FreeEv
784007056844089447
2
31251
30961

_ZN6lessor6Ledger5Entry4LendENS_2IdINS_10SessionTagEEENS2_INS_8LeaseTagEEE
784007056844089447
2
1742251
1742251

_ZN6lessor6Ledger5Entry8GiveBackEv
784007056844089447
2
2504627
2504627

_ZN6lessor6ToGrpcERKN4absl7debian36StatusE
650973720894658976
8
4371
4371
409840
0
0
0
0
0

_ZN6lessor6sqlite9Statement3RunEv
694937219437546663
6
0
637600
0
0
0
0

_ZN6lessor6sqlite9Statement4BindEil
784007058953177093
2
2091662
0

_ZN6lessor6sqlite9Statement4StepEv
331779889486919599
9
637688
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
361127
0
0

_ZN6lessor6sqlite9Statement8BindTextEiN4absl7debian311string_viewE
431494656217155589
3
488112
0
488112

_ZN6lessor7HasDiedENS_10BorrowedFdE
742261418966908927
1
103871

_ZN6lessor7Journal4File2DoERKNS0_3EndE
798733567062189773
5
131018
131018
0
131018
0

_ZN6lessor7Journal4File2DoERKNS0_6ActionE
742261418966908927
1
357094

_ZN6lessor7Journal4File5ApplyERKSt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEEN4absl7debian34TimeE
391331303821432806
7
0
357094
4033
4017
131018
0
0

_ZN6lessor7Journal4KeepEN4absl7debian34SpanIKNS0_5BatchEEE
916157095079862560
44
0
496162
0
0
0
57825
5137
0
0
0
5137
5137
5137
5137
0
5137
0
0
0
0
5137
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5137
0
0
1
0
4
7
** External Symbol **:3009
** External Symbol **:546
** External Symbol **:494
** External Symbol **:417
** External Symbol **:383
** External Symbol **:286
** External Symbol **:2
7
** External Symbol **:3009
** External Symbol **:546
** External Symbol **:494
** External Symbol **:417
** External Symbol **:383
** External Symbol **:286
** External Symbol **:2
7
** External Symbol **:3009
** External Symbol **:546
** External Symbol **:494
** External Symbol **:417
** External Symbol **:383
** External Symbol **:286
** External Symbol **:2
7
** External Symbol **:3009
** External Symbol **:546
** External Symbol **:494
** External Symbol **:417
** External Symbol **:383
** External Symbol **:286
** External Symbol **:2

_ZN6lessor7Journal4LoopEv
453963835685723274
17
457
57825
5137
5137
5137
145
44
0
0
0
0
0
0
501
146
5127
4991

_ZN6lessor7Journal4TakeENS0_5BatchE
536873291148055075
4
57825
30260
27701
27701

_ZN6lessor7Journal5WriteESt6vectorISt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEESaIS8_EESt8functionIFvRKN4absl7debian36StatusEEE
96572058857422645
20
57825
30124
30124
0
0
0
0
0
0
0
0
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
30124
0
0
0
27701
0
0
0
0
5137
0
0
0
0
0
0
0
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
** External Symbol **:23184
** External Symbol **:2939
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor7ReadSet3AddENS_10BorrowedFdESt10shared_ptrINS0_6ReaderEE
421769327184534392
11
80718
80718
20813
0
80718
20498
315
0
0
0
0

_ZN6lessor7ReadSet4WaitEN4absl7debian34SpanI11epoll_eventEEi
273097700246574077
29
2125
20316520
76954
2604513
21126364
0
20314395
2604513
0
21126364
0
20316520
0
21126364
1293062
1293062
811969
0
1293062
2604513
699598
699598
0
0
0
0
0
0
0

_ZN6lessor7ReadSet5ServeEi
803630170616728058
22
7638311
7549858
3748066
7549998
3748066
88779
7549858
7549998
0
0
0
0
7549656
202
2681467
2629008
1126729
32753
7549858
140
0
0
1
0
5
0
0
24
** External Symbol **:1024624
** External Symbol **:832328
** External Symbol **:782694
** External Symbol **:392609
** External Symbol **:272975
** External Symbol **:235490
** External Symbol **:235468
** External Symbol **:200089
** External Symbol **:200066
** External Symbol **:200022
** External Symbol **:200015
** External Symbol **:188972
** External Symbol **:163930
** External Symbol **:162768
** External Symbol **:162054
** External Symbol **:161397
** External Symbol **:160782
** External Symbol **:160763
** External Symbol **:132075
** External Symbol **:113919
** External Symbol **:113499
** External Symbol **:112561
** External Symbol **:112466
_ZN6lessor14UpstreamSocket4ReadEv:93892
24
** External Symbol **:1024624
** External Symbol **:832328
** External Symbol **:782694
** External Symbol **:392609
** External Symbol **:272975
** External Symbol **:235490
** External Symbol **:235468
** External Symbol **:200089
** External Symbol **:200066
** External Symbol **:200022
** External Symbol **:200015
** External Symbol **:188972
** External Symbol **:163930
** External Symbol **:162768
** External Symbol **:162054
** External Symbol **:161397
** External Symbol **:160782
** External Symbol **:160763
** External Symbol **:132075
** External Symbol **:113919
** External Symbol **:113499
** External Symbol **:112561
** External Symbol **:112466
_ZN6lessor14UpstreamSocket6HandleEv:93892
24
** External Symbol **:1024022
** External Symbol **:832248
** External Symbol **:771202
** External Symbol **:392602
** External Symbol **:226551
** External Symbol **:165773
** External Symbol **:82254
** External Symbol **:81420
** External Symbol **:65888
** External Symbol **:65096
** External Symbol **:14464
** External Symbol **:9998
** External Symbol **:2596
** External Symbol **:2020
** External Symbol **:2004
** External Symbol **:1996
** External Symbol **:1980
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:199
** External Symbol **:186

_ZN6lessor7ReadSet6ForgetEm
720498108351818508
9
101531
101531
101216
88779
315
0
101531
0
0

_ZN6lessor7ReadSet6RemoveEm
62306918359671460
5
30070
30026
30070
30026
44

_ZN6lessor7ReadSet6SharesENS_10BorrowedFdE
238984484656208796
3
2681467
44
0

_ZN6lessor7Session10RemoveSinkEPKNS_9EventSinkE
237231177154621092
30
14399
12677
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
27076
14399
12677
0
0
0
0
0
0
0
27076
27076
1
0
1
0

_ZN6lessor7Session4SealEv
1044887267655563873
19
14450
14689
14689
14450
14450
239
32795
32795
0
0
0
0
0
0
0
0
32795
32795
239

_ZN6lessor7Session5EnterERKSt10shared_ptrINS_4PoolEE
917515344587629181
8
2024911
2024906
2024905
18759
0
0
2024905
2024906

_ZN6lessor7Session7AddSinkERKSt10shared_ptrINS_9EventSinkEE
325227016000028890
12
27366
27366
0
0
0
27366
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
2494627
2494624
0
0

_ZN6lessor7Session9TakeLeaseENS_2IdINS_8LeaseTagEEE
713764391897637110
18
0
52355
703259
588053
471952
355950
2493198
147
2031960
147
12462
21981
7554
0
0
1947695
1947694
1947548

_ZN6lessor7SessionC2ENS0_5FactsE
251289087357884459
7
0
32795
32795
32795
32795
32795
32795
1
1
3
2
6:32505
1:290
2
7:27076
5:5719
1
1:32795

_ZN6lessor7ToProtoEN4absl7debian38DurationE
1063705160368644653
3
4280226
4280226
0

_ZN6lessor7journal11WorkerReplyC2EOS1_
52047014098045209
10
53172
53172
0
53172
53172
53172
0
0
0
0

_ZN6lessor7journal12ActionRecordC2EOS1_
52047014098045209
10
790362
790362
0
790362
790362
790362
0
0
0
0

_ZN6lessor7journal13StatementDeedC2EOS1_
52047014098045209
10
199808
199808
0
199808
199808
199808
0
0
0
0

_ZN6lessor7journal4DeedC2EOS1_
52047014098045209
10
1504550
1504550
0
1504550
1504550
1504550
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
99701
99701
0
99701
0
0
0
0
99701
0
0
0
0
0
0
0
0
0
0
0
0
0
99701
1
0
1
24
** External Symbol **:65161
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
99701

_ZN6lessor8BusyPoll8OnWaitedEN4absl7debian38DurationE
507808656468642064
13
124207
0
1293016
0
0
1168855
0
0
197563
197563
125542
125542
192690

_ZN6lessor8BusyPoll9OnYieldedENS_8MonoTimeEN4absl7debian38DurationE
765075801520110083
10
0
2125
0
20316520
0
2125
0
0
0
0

_ZN6lessor8IdleList3AddERKNS_4SlotE
1063705159482881504
3
1436188
1443773
2710025

_ZN6lessor8IdleList6RemoveERKNS_4SlotE
106367406849709842
18
669
344
6613
2032
1273825
1419604
1289433
430
146
412
655803
0
655803
1274788
93276
51884
0
1274788
1
1
1
11
16:468
257:330
513:325
129:233
65:233
32:172
64:88
33:82
128:58
256:25
512:18

_ZN6lessor8IdleList7ShelfOfERKNS_4SlotE
247671768203114848
11
8320068
3555878
3555878
4764190
2900183
5420050
655860
0
0
0
2900183

_ZN6lessor8Outgoing3SayENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
798733565871960868
4
4332008
271796
0
64

_ZN6lessor8Outgoing4PassEN4absl7debian311string_viewE
694937217295610079
6
23350176
18920792
4137167
58
18527915
0

_ZN6lessor8ReadPeerENS_10BorrowedFdERKNS_11CredentialsE
862575408835420218
98
0
0
0
0
28115
0
0
0
0
0
28115
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
7779
7779
7779
7779
0
0
0
0
0
0
7779

_ZN6lessor8TimeLeftERKN4grpc21CallbackServerContextE
101343543600572519
9
206833
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
567132
141783

_ZN6lessor8postgres11AppendParseEN4absl7debian311string_viewES3_S3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
303685791401276998
12
1158348
289587
289587
289587
289587
289587
289587
289587
253391
0
0
0

_ZN6lessor8postgres11AppendQueryEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
783548776973078667
9
1295800
323950
323950
323950
106764
0
0
0
0

_ZN6lessor8postgres13MessageReader4ReadERN4absl7debian311string_viewE
921025924809333946
24
6306751
5238070
1047614
0
0
0
0
21067
0
315621
0
0
731993
731993
731993
731993
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
2:418043
9:313950
2
2:418043
9:313950

_ZN6lessor8postgres13MessageReader9EndHeaderEv
3603319018902630
13
4190456
0
0
1047614
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
813133080598006635
39
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
1097038

_ZN6lessor8postgres13MessageWalker9TakeWholeERN4absl7debian311string_viewERNS1_5PieceE
567991000532320459
12
47520072
11880018
11880018
11880018
11880018
11880018
0
0
0
0
0
11880018

_ZN6lessor8postgres13ResetExchangeEN4absl7debian311string_viewES3_
296805423463576911
25
104093
104093
104093
104093
104093
104093
104093
104093
0
0
0
0
0
0
0
0
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
785038
10752
785038
62496
0

_ZN6lessor8postgres15ReadFirstPacketERN4absl7debian311string_viewE
969164120382067019
181
285332
0
285332
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
282340
282340
0
0
0
0
0
69265
0
211315
211315
0
0
0
0
0
0
0
308
0
71025
0
0
0
69265
71025
0
0
0
0
71025
0
0
0
0
0
69265
68865
69265
0
71025
0
0
0
0
0
71025
0
0
0
0
71025
0
71025
0
0
71025
0
0
0
71025
0
0
0
0
0
0
0
0
0
71025
71025
0
0
71025
71025
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
4:71025
1
8:71025
0
0
0
0
0
0
1
6:71025
1
9:71025

_ZN6lessor8postgres19AppendReadyForQueryEcRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
284352
71088

_ZN6lessor8postgres20AppendBackendKeyDataEiiRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
647472251917198534
11
284100
284100
284100
284100
71025
71025
71025
71025
0
0
0

_ZN6lessor8postgres20AppendCloseStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
143252
35813
35813
35813
35813
35813
35813
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
284100
71025

_ZN6lessor8postgres23AppendDescribeStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
156680
39170
39170
39170
39170
39170
39170
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
140930
0
141730
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
14184
147776
103122
121761
1698
26015
0
0

_ZN6lessor8postgres5Lexer4WordERNS1_5TokenE
896858937824136377
10
0
797255
695316
103122
2600
0
0
0
0
0

_ZN6lessor8postgres5Lexer6QuotedEcNS1_4KindEbRNS1_5TokenE
421769328015213962
13
20554
26015
268137
26015
0
0
20554
26015
0
0
0
0
0

_ZN6lessor8postgres5Lexer9SkipBlankEv
52047013418016565
10
250898
102652
0
250898
0
243558
250898
243558
265082
0

_ZN6lessor8postgres7LiteralB5cxx11EN4absl7debian311string_viewE
591567705362944386
6
71106
8791
0
0
71106
71106

_ZN6lessor8postgres8Pipeline2OnEcc
1127386591669718848
12
371
16647
0
17018
17018
0
1244825
6353483
0
6353483
0
2675

_ZN6lessor8postgres8Pipeline3PopEv
753202733160480579
7
4652208
0
5863381
1211173
34769
0
4175310

_ZN6lessor8postgres8Pipeline4PushENS0_5AskedE
1013336878265391072
12
5863381
0
0
0
5863381
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
1244825
0
0
1244825
1244825
0
1175287
253723

_ZN6lessor8postgres8Pipeline5ResetEv
844982797174888685
4
548519
0
0
0

_ZN6lessor8postgres8Pipeline8CompleteEb
37730073816797533
4
0
5863381
0
5351714

_ZN6lessor8postgres8Pipeline8OnAnswerEc
55501249931904127
30
1201012
0
0
239591
1642838
0
0
1201012
0
807773
1394346
35813
39065
253723
1389115
5231
0
0
0
40401
0
239791
947213
0
0
0
0
0
5810387
5810387

_ZN6lessor8postgres8TracesOfEN4absl7debian311string_viewEb
947130136124814313
39
0
11654807
12176
10219827
310
0
0
0
0
0
0
3297802
1445117
1207396
1445117
1198955
225655
225545
243172
14184
0
0
0
14184
0
0
0
0
0
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
370792
370792
370792
370792
92698
92698
92698
92698
92698
92698
92698
92698
92698
92698
92698
92698
92698
92698
92698
92698
92698
0
930
0
0
0
0

_ZN6lessor9FairQueue14LiftIneligibleERNS0_5ClassEN4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
779720093988438684
10
0
2504627
0
0
0
2504627
0
0
2504627
0
1
0
1
0

_ZN6lessor9FairQueue4TakeENS_2IdINS_9WaiterTagEEEN4absl7debian311FunctionRefIFbNS1_INS_9TenantTagEEEEEE
303153325782338882
28
0
0
0
0
0
0
2504627
2504627
2504627
0
2504627
2504627
0
0
2504627
0
0
0
0
0
0
0
0
0
830808
0
0
2504627
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
2512406
2512406
2512406
0
0
0

_ZN6lessor9FairQueue5Class6InsertERKNS0_4RankE
30393572723765209
7
0
0
2512406
2512406
0
0
0

_ZN6lessor9FairQueue5Order4NextEv
76346328029390578
15
44425940
9390962
44425940
0
9390962
9390962
11106485
6140873
3460036
5930926
0
0
9390962
9390962
5930926

_ZN6lessor9FairQueue5Order4StepEm
848569275138438428
13
0
0
0
5930926
955409
5185464
0
0
0
0
5185464
0
5930926

_ZN6lessor9FairQueue5Order7HasNextEm
671691991530702499
12
3460036
5930926
0
0
40965904
0
44425940
0
0
44425940
5930926
0
1
0
2
24
** External Symbol **:762583
** External Symbol **:525877
** External Symbol **:419112
** External Symbol **:274278
** External Symbol **:207202
** External Symbol **:196339
** External Symbol **:188903
** External Symbol **:183599
** External Symbol **:178483
** External Symbol **:154653
** External Symbol **:145560
** External Symbol **:70453
** External Symbol **:68198
** External Symbol **:39481
** External Symbol **:15286
** External Symbol **:7561
** External Symbol **:5709
** External Symbol **:2622
** External Symbol **:2111
** External Symbol **:2090
** External Symbol **:2032
** External Symbol **:2029
** External Symbol **:1370
** External Symbol **:1149
18
** External Symbol **:3106864
** External Symbol **:1715100
** External Symbol **:545639
** External Symbol **:203433
** External Symbol **:104938
** External Symbol **:93079
** External Symbol **:61912
** External Symbol **:56040
** External Symbol **:36454
../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE:3116
** External Symbol **:1590
** External Symbol **:1118
** External Symbol **:704
** External Symbol **:551
** External Symbol **:194
** External Symbol **:131
** External Symbol **:58
** External Symbol **:5

_ZN6lessor9FairQueue5OrderC2ERKS0_N4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
37730076978776271
4
14896836
19862448
4965612
19862448

_ZN6lessor9FairQueue7EnqueueENS_5ClaimENS_8MonoTimeES2_
822291942289143453
57
0
0
0
2512406
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1520671
2512406
2512406
1520671
0
2512406
2512406
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
0
2
1:2502406
8:10000
2
1:2502406
8:10000

_ZN6lessor9FairQueue7ExtractEN4absl7debian318container_internal14btree_iteratorINS3_10btree_nodeINS3_10map_paramsINS_2IdINS_9WaiterTagEEESt14_List_iteratorINS_6WaiterEESt4lessIS9_ESaISt4pairIKS9_SC_EELi256ELb0EEEEERSH_PSH_EEb
717382259445915737
23
2512406
991735
2504627
2512406
2512406
0
1520671
0
0
0
0
0
0
0
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
1:2502406
8:10000

_ZN6lessor9FairQueue8DropIdleERNS0_5ClassE
1096621588864951008
5
0
0
2512406
0
0

_ZN6lessor9GrpcPeers3UseEN4absl7debian311string_viewENS_2IdINS_10SessionTagEEERKNS_13AgentIdentityE
612928227981589820
24
0
414227
414229
414229
0
414229
0
414229
414229
5429
5429
5429
408800
0
0
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
2456
89
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
278153

_ZN6lessor9MayBecomeENS_9SlotStateES0_
927205941343753428
16
0
2504627
203818
1751303
752427
7173147
2710025
2504627
2477
203818
1751303
897
0
0
0
0

_ZN6lessor9PoolRelay10NextSecretEv
5832818174893018
10
0
1145
71875
0
1104
71875
0
0
0
0

_ZN6lessor9PoolRelay17CarryOutDecisionsEv
1120787495260041519
27
0
549369
626554
263427
0
308067
318175
11528
308379
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
273535

_ZN6lessor9PoolRelay3NowEv
470088710960568448
4
6684926
0
0
4239421
1
0
2
0
22
** External Symbol **:470917
** External Symbol **:403745
** External Symbol **:402904
** External Symbol **:400597
** External Symbol **:400189
** External Symbol **:388631
** External Symbol **:327568
** External Symbol **:227367
** External Symbol **:224987
_ZNK6lessor11SystemClock3NowEv:188085
** External Symbol **:187702
** External Symbol **:140242
** External Symbol **:120042
** External Symbol **:117677
** External Symbol **:75042
** External Symbol **:58868
** External Symbol **:27099
** External Symbol **:23069
** External Symbol **:22873
** External Symbol **:22694
** External Symbol **:5052
** External Symbol **:4071

_ZN6lessor9PoolRelay4TakeESt10shared_ptrINS_10ConnectionEE
116984085830307807
22
547372
0
547372
0
0
0
2368
0
2368
0
2368
0
547372
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
** External Symbol **:849
** External Symbol **:232
** External Symbol **:227
** External Symbol **:220
** External Symbol **:213
** External Symbol **:155
_ZNK6lessor16StreamConnection2fdEv:136
** External Symbol **:93
** External Symbol **:83
** External Symbol **:40
** External Symbol **:23
** External Symbol **:16
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:5
** External Symbol **:4
** External Symbol **:1
0

_ZN6lessor9PoolRelay4TurnC2ERS0_
536873293191249204
4
4328341
4252469
4239407
51

_ZN6lessor9PoolRelay4TurnD2Ev
1124680652754766918
4
4328341
4252469
1242057
0

_ZN6lessor9PoolRelay5AdoptENS_8UniqueFdENS_6Client8AdmittedE
341590813358752169
17
196
71875
71875
0
196
0
0
0
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

_ZN6lessor9PoolRelay6AnswerESt10shared_ptrINS_6ClientEEN4absl7debian38StatusOrINS_12GrantedLeaseEEE
287486628983061831
5
0
1577
549369
0
0

_ZN6lessor9PoolRelay6BeBusyERNS_6ClientE
238984482353853237
3
3040481
1448107
1483748

_ZN6lessor9PoolRelay6BeIdleERNS_6ClientE
798733565775596334
5
1464988
1464988
252835
0
2071

_ZN6lessor9PoolRelay6ForgetERKSt10shared_ptrINS_6ClientEE
238984481941143025
3
71875
0
0

_ZN6lessor9PoolRelay7EndTurnEv
290495009980688077
6
1242057
615310
306982
308328
0
0

_ZN6lessor9PoolRelay8MakeRoomEv
650973719746108697
9
9474
26355
16881
16881
16881
11528
9474
9474
11528

_ZN6lessor9PoolRelay8MustWakeEv
607699198669232403
5
560897
1875
560897
0
559022

_ZN6lessor9PoolRelay9MakeFrontERKNS_6Client8AdmittedENS_9CancelKeyE
754625120288916468
21
0
850
0
0
850
71025
0
0
0
0
35
35
35
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
5:35

_ZN6lessor9PoolState10BecomeIdleERNS_4SlotENS_8MonoTimeEbRN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
290495007262394177
6
2506207
239
2302778
2506108
2505968
2506108

_ZN6lessor9PoolState10EndSessionENS_2IdINS_10SessionTagEEENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
859241282931156589
41
3667
3667
2637
1330
0
0
2637
0
18707
3667
3667
3667
3667
3667
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
3667
3567

_ZN6lessor9PoolState10StartCheckERNS_4SlotENS_8SlotWorkERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
844982796950093491
4
203818
0
0
0

_ZN6lessor9PoolState10StartResetERNS_4SlotERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
844982796950093491
4
1751303
0
0
0

_ZN6lessor9PoolState2AtENS_2IdINS_7SlotTagEEE
567185242662189229
5
7197004
0
0
0
0

_ZN6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
238984484201432128
3
1
2503940
0

_ZN6lessor9PoolState4GrowENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
607699198761138088
5
841542
513
513
513
0

_ZN6lessor9PoolState4LendERNS_4SlotENS_2IdINS_8LeaseTagEEENS_5ClaimERNS0_10SessionUseENS_8MonoTimeE
623148032062559793
23
1741880
270777
0
0
0
2504627
0
2504627
2504627
0
2504627
2504627
2504627
2504627
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
2
1:2494627
8:10000
2
1:2494627
8:10000

_ZN6lessor9PoolState4MoveERNS_4SlotENS_9SlotStateE
844982798536451958
4
7173147
2710025
2710025
0

_ZN6lessor9PoolState5CountERKNS_4SlotEi
753338305777869994
42
407636
0
0
0
2194540
0
0
0
0
0
0
0
0
0
0
14351248
3910242
1715465
3693386
3910242
1715465
1715465
185
2194624
0
153
0
1994821
152
0
0
3910242
0
0
0
0
0
152
1994821
3910242
1715465
407636

_ZN6lessor9PoolState5GrantENS_2IdINS_9WaiterTagEEERNS_4SlotENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISG_EEE
81825746816805740
18
2504627
0
0
0
2504627
2504627
2504627
0
2504627
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
1:2494627
8:10000

_ZN6lessor9PoolState6Supply12TakeCheckingERKNS_5OwnerE
31819175060387359
8
6267487
5974027
293460
293460
33
6681770
6681770
33

_ZN6lessor9PoolState6Supply13TakeResettingERKNS_5OwnerE
31819175060387359
8
5973675
612341
5361334
5361334
5256642
6388310
6388310
5256642

_ZN6lessor9PoolState7AcquireERKNS_5ClaimENS_8MonoTimeES4_RN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
582664216296468006
143
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2512406
2512406
0
0
0
2512406
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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

_ZN6lessor9PoolState7OnResetENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1124680651882813910
3
1751303
0
0

_ZN6lessor9PoolState7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISH_EEE
844982797820936190
4
1
2503233
2503233
1

_ZN6lessor9PoolState8EndLeaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISF_EEE
598944715037912061
59
548998
1751303
897
2504627
2504627
2504627
2504627
2504627
0
2504627
2504627
0
0
1959850
2504627
2503661
548998
548998
203429
0
2504627
270777
212463
548998
1953269
1953269
0
2504627
140
897
1751303
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1960118
1960118
2041428
0
0
549369
1752200
140
140
897

_ZN6lessor9PoolState8FailFastENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
414921810714785922
9
4185376
2664713
693
0
0
0
0
0
0

_ZN6lessor9PoolState8MakeRoomENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
844982797799870231
5
745462
745462
745462
745462
0

_ZN6lessor9PoolState8ScheduleENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
153077738391838768
28
4185376
0
0
0
6690003
0
0
0
0
7000423
4185376
0
0
0
0
4185376
0
0
0
0
0
0
0
0
0
0
0
4185376

_ZN6lessor9PoolState8ServeOneENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
558902347446321075
79
6140126
19861764
6140126
0
6447
11105567
0
0
993667
0
2790004
2708445
6885588
6885588
0
0
554347
0
6681770
2504627
2504627
203818
5361334
5361334
203818
0
0
293460
203818
3196
185434
0
0
0
293460
0
841542
841542
0
200622
0
1724562
4965441
0
0
498269
0
203818
1715352
0
95567
745462
745462
745462
0
745462
745462
0
0
0
2279642
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1724608
0
0
198834

_ZN6lessor9PoolState9HousekeepENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
6259138619815874
22
0
2121
13916
13916
13916
0
0
2121
0
0
707
595
0
707
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
203818
0
0
4984
203818
203818
0
203818

_ZN6lessor9PrintableB5cxx11EN4absl7debian311string_viewEm
48305662330431440
35
0
0
180575
180575
0
0
0
0
2344439
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
17691
17691
17691
17691
0
1
1
1
0

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
2098550
167884
41971
0
0
0
0
125913

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
2738772
1348536
1348416
0
0
0
0
120

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
77339
5429
29176
53146
5429
0
5429
53146
53146

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
10200776
2505540
3913977
1668370
2505540
241
2505045
1668611
1668611

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
8143042
2512406
5366407
27967
2512406
0
2512406
27967
27967

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE13binary_searchIS9_NS1_19key_compare_adapterISB_S9_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_S9_EE5valueEEERKT_RKSK_
796955048689371559
9
0
0
1520671
0
0
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEENS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S8_EEE2atIS7_S9_EEDTclsrT0_5valueclL_ZSt9addressofIKSH_EPT_RSO_EclL_ZSt7declvalIRSN_EDTcl9__declvalISO_ELi0EEEvEEEEERSG_
567185239622700885
5
2127090
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofIKSI_EPT_RSP_EclL_ZSt7declvalIRSO_EDTcl9__declvalISP_ELi0EEEvEEEEERSH_
567185239622700885
5
131018
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESQ_IJOS9_EEEEESG_INSK_8iteratorEbERKT_DpOT0_
98923585299801278
4
32795
32795
0
0
1
1
1
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESR_IJRSA_EEEEESH_INSL_8iteratorEbERKT_DpOT0_
536873290714591286
4
32795
32795
0
32795

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESU_IJOSD_EEEEESK_INSO_8iteratorEbERKT_DpOT0_
212526876123949159
2
2512406
2512406
1
0
1
24
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:385118
** External Symbol **:196297
** External Symbol **:157208
** External Symbol **:156938
** External Symbol **:156364
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:74327
** External Symbol **:66866
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2020
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:693

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE19EmplaceDecomposableclIiJRKSt21piecewise_construct_tSt5tupleIJRiEESO_IJRS7_EEEEESE_INSI_8iteratorEbERKT_DpOT0_
536873290714591286
4
71875
71875
0
71875

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE8containsIiEEbRSF_
1063705159172739859
3
71875
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE8containsImEEbRSG_
1063705159172739859
3
3544085
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE8containsIS7_EEbRKS7_
1063705159172739859
3
12246922
272233
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE8containsImEEbRKm
1063705159172739859
3
786593
624587
0

_ZNK4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE13internal_findIS7_EENS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EERKT_
454381974190855870
10
8192869
2705
3864985
3814
1344132
2520853
4052
2518148
50367
50367

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE17lower_bound_equalISA_EES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EEbERKT_
269365613703912153
9
2505045
2505045
0
2505045
1113149
0
2505045
0
2505045

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE20internal_lower_boundISA_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EELb0EEERKT_
567185242359081062
5
2505045
0
20294
1137673
2505045

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE17lower_bound_equalISA_EES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EEbERKT_
269365613703912153
9
2512406
2512406
0
2512406
838206
0
2512406
0
2512406

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE20internal_lower_boundISA_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EELb0EEERKT_
567185242359081062
5
2512406
0
608
1333330
2512406

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE17lower_bound_equalIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EEbERKT_
269365613703912153
9
1520671
0
1520671
0
0
0
0
0
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE20internal_lower_boundIS9_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EELb0EEERKT_
567185242359081062
5
1520671
1520671
1520671
0
1520671

_ZNK4grpc17ProtoBufferReader6statusEv
238984484201432128
3
414157
0
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm0EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
36998
4606
256001
256001
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
** External Symbol **:135656
** External Symbol **:93723
** External Symbol **:20017
** External Symbol **:1460
** External Symbol **:1118
** External Symbol **:986
** External Symbol **:904
** External Symbol **:281
** External Symbol **:281
** External Symbol **:271
** External Symbol **:233
_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb:161
** External Symbol **:161
** External Symbol **:161
** External Symbol **:130
** External Symbol **:118
** External Symbol **:65
** External Symbol **:43
** External Symbol **:41
** External Symbol **:41
** External Symbol **:35
** External Symbol **:17
** External Symbol **:15
** External Symbol **:5
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm4EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
0
0
260606
260606
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
** External Symbol **:135719
** External Symbol **:93786
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1309
** External Symbol **:1023
** External Symbol **:945
** External Symbol **:816
** External Symbol **:801
** External Symbol **:667
** External Symbol **:401
** External Symbol **:348
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:221
../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:180
** External Symbol **:167
** External Symbol **:120
** External Symbol **:117
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail12relationship6fork_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_INS4_16outstanding_work9tracked_tILi0EEEEENSK_INSO_11untracked_tILi0EEEEENSK_IS7_EENSK_INS5_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
36998
0
0
1
0
3
24
** External Symbol **:12059
** External Symbol **:10794
** External Symbol **:5805
** External Symbol **:3894
** External Symbol **:1212
** External Symbol **:927
** External Symbol **:754
** External Symbol **:532
** External Symbol **:147
** External Symbol **:131
** External Symbol **:130
** External Symbol **:118
** External Symbol **:99
** External Symbol **:76
** External Symbol **:59
** External Symbol **:42
** External Symbol **:37
** External Symbol **:34
** External Symbol **:24
** External Symbol **:22
** External Symbol **:19
** External Symbol **:17
** External Symbol **:15
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:13
24
** External Symbol **:12059
** External Symbol **:10794
** External Symbol **:5805
** External Symbol **:3894
** External Symbol **:1212
** External Symbol **:927
** External Symbol **:754
** External Symbol **:532
** External Symbol **:147
** External Symbol **:131
** External Symbol **:130
** External Symbol **:118
** External Symbol **:99
** External Symbol **:76
** External Symbol **:59
** External Symbol **:42
** External Symbol **:37
** External Symbol **:34
** External Symbol **:24
** External Symbol **:22
** External Symbol **:19
** External Symbol **:17
** External Symbol **:15
_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESR_EET_PKvS12_:13
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail16outstanding_work9tracked_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_IS7_EENSK_INS5_11untracked_tILi0EEEEENSK_INS4_12relationship6fork_tILi0EEEEENSK_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
521494
0
0
1
0
3
24
** External Symbol **:271568
** External Symbol **:187702
** External Symbol **:40122
** External Symbol **:3316
** External Symbol **:2406
** External Symbol **:2334
** External Symbol **:2288
** External Symbol **:1762
** External Symbol **:1464
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:586
** External Symbol **:526
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:482
** External Symbol **:482
** External Symbol **:464
** External Symbol **:442
** External Symbol **:348
** External Symbol **:326
** External Symbol **:316
** External Symbol **:284
** External Symbol **:278
** External Symbol **:242
24
** External Symbol **:271568
** External Symbol **:187702
** External Symbol **:40122
** External Symbol **:3316
** External Symbol **:2406
** External Symbol **:2334
** External Symbol **:2288
** External Symbol **:1762
** External Symbol **:1464
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:586
** External Symbol **:526
_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_:482
** External Symbol **:482
** External Symbol **:464
** External Symbol **:442
** External Symbol **:348
** External Symbol **:326
** External Symbol **:316
** External Symbol **:284
** External Symbol **:278
** External Symbol **:242
0

_ZNK5boost4asio15any_io_executor7requireINS0_9execution6detail8blocking7never_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits14require_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEES7_NS3_11prefer_onlyINS5_10possibly_tILi0EEEEENSH_INS4_16outstanding_work9tracked_tILi0EEEEENSH_INSL_11untracked_tILi0EEEEENSH_INS4_12relationship6fork_tILi0EEEEENSH_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
36998
0
0
1
0
3
24
** External Symbol **:12059
** External Symbol **:10794
** External Symbol **:5805
** External Symbol **:3894
** External Symbol **:1212
** External Symbol **:927
** External Symbol **:754
** External Symbol **:532
** External Symbol **:147
** External Symbol **:131
** External Symbol **:130
** External Symbol **:118
** External Symbol **:99
** External Symbol **:76
** External Symbol **:59
** External Symbol **:42
** External Symbol **:37
** External Symbol **:34
** External Symbol **:24
** External Symbol **:22
** External Symbol **:19
** External Symbol **:17
** External Symbol **:15
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:13
24
** External Symbol **:12059
** External Symbol **:10794
** External Symbol **:5805
** External Symbol **:3894
** External Symbol **:1212
** External Symbol **:927
** External Symbol **:754
** External Symbol **:532
** External Symbol **:147
** External Symbol **:131
** External Symbol **:130
** External Symbol **:118
** External Symbol **:99
** External Symbol **:76
** External Symbol **:59
** External Symbol **:42
** External Symbol **:37
** External Symbol **:34
** External Symbol **:24
** External Symbol **:22
** External Symbol **:19
** External Symbol **:17
** External Symbol **:15
_ZN5boost4asio9execution6detail17any_executor_base10require_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESC_EET_PKvS12_:13
0

_ZNK5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE18wait_duration_usecEl
886271539937102332
4
24861
23153
22843
47

_ZNK5boost4asio6detail17initiate_dispatchclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
784007058953177093
2
260607
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN4absl7debian36StatusEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
1000246
1000246
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
249217
249217
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
552767
552767
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
249457
249457
249457
249457
0
1
0
1
24
** External Symbol **:125054
** External Symbol **:100400
** External Symbol **:16726
** External Symbol **:1354
** External Symbol **:671
** External Symbol **:446
** External Symbol **:426
** External Symbol **:421
** External Symbol **:419
** External Symbol **:413
** External Symbol **:352
_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_:259
** External Symbol **:253
** External Symbol **:190
** External Symbol **:140
** External Symbol **:133
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:123
** External Symbol **:110
** External Symbol **:107
** External Symbol **:101

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKT_v
35093533449634102
5
796517
796517
0
0
796517
1
0
1
24
** External Symbol **:396686
** External Symbol **:306710
** External Symbol **:57379
** External Symbol **:6846
** External Symbol **:3951
** External Symbol **:3762
** External Symbol **:3077
** External Symbol **:2747
** External Symbol **:1916
** External Symbol **:1228
** External Symbol **:1221
** External Symbol **:1203
** External Symbol **:1016
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov:772
** External Symbol **:751
** External Symbol **:658
** External Symbol **:637
** External Symbol **:605
** External Symbol **:546
** External Symbol **:519
** External Symbol **:455
** External Symbol **:414
** External Symbol **:390
** External Symbol **:382

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm4EEEEEPKT_v
35093533449634102
5
260606
260606
0
0
260606
1
0
1
24
** External Symbol **:135784
** External Symbol **:93851
** External Symbol **:20033
** External Symbol **:1658
** External Symbol **:1203
** External Symbol **:1167
** External Symbol **:1144
** External Symbol **:881
** External Symbol **:732
** External Symbol **:361
** External Symbol **:361
** External Symbol **:351
** External Symbol **:293
** External Symbol **:263
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov:241
** External Symbol **:241
** External Symbol **:232
** External Symbol **:221
** External Symbol **:174
** External Symbol **:163
** External Symbol **:158
** External Symbol **:142
** External Symbol **:139
** External Symbol **:121

_ZNK5boost4asio9execution6detail17any_executor_base7executeINS0_6detail7binder0INS5_17awaitable_handlerINS0_15any_io_executorEJEEEEEEEvOT_
190982391875712677
11
0
292159
292159
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
** External Symbol **:146578
** External Symbol **:105910
** External Symbol **:23927
** External Symbol **:2870
** External Symbol **:1921
** External Symbol **:1735
** External Symbol **:1682
** External Symbol **:1334
** External Symbol **:1243
** External Symbol **:392
** External Symbol **:383
** External Symbol **:376
** External Symbol **:361
** External Symbol **:359
** External Symbol **:335
** External Symbol **:312
_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE:254
** External Symbol **:245
** External Symbol **:241
** External Symbol **:218
** External Symbol **:197
** External Symbol **:180
** External Symbol **:166
** External Symbol **:158
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap10FindHelperIS7_EESt4pairINS9_13iterator_baseIKNS0_7MapPairIS7_S7_EEEEmERKT_PSt17_Rb_tree_iteratorISB_IKSt17reference_wrapperIKS7_EPvEE
599005163043749697
10
87206
4343008
4343007
81586
81586
0
0
0
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12BucketNumberIS7_EEmRKT_
784007058953177093
2
4343007
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
17701
0
17701
0
17701
0
0
1
0
1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1002
** External Symbol **:1002
** External Symbol **:1

_ZNK6lessor10WorkerCrew6HireAtEv
198238756479035265
9
76942
38497
38492
38471
38471
0
38471
40438
0

_ZNK6lessor11GrpcCallers3UseERKN4grpc21CallbackServerContextERKNS_7SessionE
844982798245712258
4
414229
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
408798
0
0
0
408800
0
0
0
0
0
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
1943862
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
48904759

_ZNK6lessor11SystemClock7WallNowEv
742261418966908927
1
37794

_ZNK6lessor11TenantTable11CheckMayUseEN4absl7debian311string_viewERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
990031162367384544
29
0
0
0
0
2044911
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2504627
0
0
0
0

_ZNK6lessor11TenantTable6MayUseERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
631255616231833908
6
0
2044911
2044911
0
0
2044911

_ZNK6lessor11TenantTable7ResolveERKNS_13AgentIdentityE
633237103312184300
13
104670
104670
0
0
0
0
0
104670
104670
104670
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
30117
0
0
0
0
30117
0
30124
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
131018

_ZNK6lessor12PoolRegistry4FindEN4absl7debian311string_viewE
434731825065173690
39
0
0
0
0
0
1973037
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
71585
71585
71585
0
0
0
0
0

_ZNK6lessor12SessionNames8MisnamedEN4absl7debian311string_viewES3_i
830731449144333109
6
46314
494435
44215
494435
494435
44215
1
1
2
2
7:492275
6:2160
3
7:37792
9:3519
8:2904

_ZNK6lessor12SessionTable12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
796536982109195509
19
0
0
13081600
0
408800
0
0
408800
408800
408800
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
347094

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
1953035
0
0
1953033
1953033
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1953034
1953034
0
0
1
1
1
1
1:1953031

_ZNK6lessor13LeaseHandlers9MakeLeaseERKNS_12GrantedLeaseERKNS_4PoolE
398370603319340613
52
1945255
1945254
2362016
2362016
2362016
2362014
1945255
0
1945254
0
1945255
0
1945255
0
1945254
1945255
1945255
1945255
1945255
0
1945255
1945254
1945254
1945254
0
1945255
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380794
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70869
** External Symbol **:66866
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380794
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70869
** External Symbol **:66866
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:511778
** External Symbol **:416093
** External Symbol **:380794
** External Symbol **:196297
** External Symbol **:135595
** External Symbol **:93722
** External Symbol **:70869
** External Symbol **:66866
** External Symbol **:49936
** External Symbol **:11705
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

_ZNK6lessor13PostgresFront10AsksToSwapERKNS_8postgres13MessageWalker5PieceE
42046417473184139
8
4766305
482080
482080
124
124
0
0
482080
1
1
1
1
9:124

_ZNK6lessor13PostgresFront10wants_swapEv
871441885213383145
6
1246286
371
371
371
1245915
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
6567
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
410038
0
0
0
42438
13134
13134
2224
0
0
0
410038
6567
0
0
0
13134
0
35871
0
0
0
0
0
540749
386214
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
386214
0
1
1
8
0
1
16:35871
0
1
8:6567
0
0
0
0

_ZNK6lessor13PostgresFront13WasOpenedWithEN4absl7debian311string_viewES3_
58281309987333612
20
2101
410038
23824
386214
10690
386214
2101
2022
350343
2022
2101
0
0
350343
2022
2022
2022
0
0
0
2
0
2
16
** External Symbol **:155542
** External Symbol **:77915
** External Symbol **:75758
** External Symbol **:65161
** External Symbol **:2612
** External Symbol **:2101
** External Symbol **:2022
** External Symbol **:2019
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
4
** External Symbol **:7204
** External Symbol **:6888
** External Symbol **:4875
** External Symbol **:4857
1
5
1
16:386214
2
7:348183
6:2160
1
4:2101
1
9:2022
1
4:2022

_ZNK6lessor13PostgresFront14in_transactionEv
959085191355184510
5
1253073
866942
32866
1253073
1253073

_ZNK6lessor13PostgresFront14wants_upstreamEv
382993475055910911
2
619606
619606

_ZNK6lessor13PostgresFront17OnUpstreamAlreadyERKNS_9StatementE
1073436551900716014
15
80598
0
0
0
0
0
786593
242604
164773
242604
80598
0
0
0
80598

_ZNK6lessor13PostgresFront4FindEN4absl7debian311string_viewE
609194493204832614
14
1601286
28154
1573132
1578067
1573508
329555
1573132
1573132
0
0
7638
20516
20516
1573132
1
1
2
3
3:1557914
17:35584
6:7788
3
3:1557914
17:11324
6:3894

_ZNK6lessor13PostgresFront5LeaveEv
862538799708674105
11
133349
371
133349
0
133349
133349
371
0
133349
0
0

_ZNK6lessor13PostgresFront7betweenEv
134732432720417413
4
2516240
2515417
1296033
0

_ZNK6lessor13PostgresFront7cancelsEv
742261418966908927
1
3188759

_ZNK6lessor13PostgresFront7in_stepEv
796955047417502642
10
3583494
3583494
1530034
1530034
1532496
1532496
1530034
1530034
1530034
1530034

_ZNK6lessor13PostgresFront8MustWaitEc
438284562701824767
13
0
0
776206
4226694
4226694
4226692
4226692
776206
0
776206
0
0
0

_ZNK6lessor13PostgresFront8finishedEv
742261418966908927
1
3737278

_ZNK6lessor13PostgresFront9WrongNameEv
1029811814060810704
35
0
71025
71025
71025
71025
0
71025
0
71025
0
71025
0
0
0
71025
0
0
71025
0
0
0
0
0
0
0
0
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
** External Symbol **:65161
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
5:71025
0
1
8:71025
0
0

_ZNK6lessor13PostgresFront9pinned_byEv
784007056844089447
2
483209
483209

_ZNK6lessor14RedisConnector14HandoffAllowedEv
742261418966908927
1
136452

_ZNK6lessor14RedisConnector4kindB5cxx11Ev
742261418966908927
1
135595

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
347094
0
0
0
0
0
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
** External Symbol **:293900
** External Symbol **:23184
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZNK6lessor15CleanupHandlers5CheckERKNS_7SessionERKNS0_5RulesERKNS_2v113CleanupActionE
385166773132981739
141
357094
357094
0
0
0
0
0
0
0
0
357094
357094
357094
0
0
0
0
0
0
0
0
0
0
357094
357094
357094
0
0
0
0
357094
357094
0
0
0
0
0
0
0
0
0
0
357094
357094
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
357094
0
0
0

_ZNK6lessor15CleanupHandlers8RulesForERKNS_6TenantE
950994587253991437
13
0
0
30124
30124
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
32505
32505
32505
32505
0
32505
32505
32505
32505
0
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
71585
71585

_ZNK6lessor15SessionRegistry4FindENS_2IdINS_10SessionTagEEE
599005160813621517
9
134642
8
134642
0
134642
0
0
0
0

_ZNK6lessor15SessionRegistry4ListEv
985768974484982063
26
3455
1
3201
6452
6452
6436
6436
0
6452
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
290
32505
32505
32505
32505
32505
32505
0
0
0
32505
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32795

_ZNK6lessor15StreamConnector14HandoffAllowedEv
742261418966908927
1
1723694

_ZNK6lessor15StreamConnector4kindB5cxx11Ev
146835647075900052
2
1715938
0

_ZNK6lessor16AttachConnection9StillHeldERKNS0_5FrameE
247671765077245045
13
1741479
0
100
100
100
100
1741579
1741579
1741579
0
0
0
1741479

_ZNK6lessor16StreamConnection17ResetsOverTheWireEv
742261418966908927
1
1511615

_ZNK6lessor16StreamConnection2fdEv
742261418966908927
1
3486921

_ZNK6lessor16StreamConnection5factsB5cxx11Ev
742261418966908927
1
1851533

_ZNK6lessor17PostgresConnector14HandoffAllowedEv
325048437913199258
14
0
0
0
0
0
0
662651
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
113722

_ZNK6lessor4Pool6IsHeldERKNS_12GrantedLeaseENS_2IdINS_10SessionTagEEE
238984482353853237
3
2494624
2
2

_ZNK6lessor4Pool6RecordERKNS_10ConnectionE
553871041548362281
29
0
39632
0
2477
2477
2477
0
0
672
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
2477
1
0
4
24
** External Symbol **:401
** External Symbol **:348
** External Symbol **:221
** External Symbol **:120
** External Symbol **:82
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:65
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
** External Symbol **:40
24
** External Symbol **:401
** External Symbol **:348
** External Symbol **:221
** External Symbol **:120
** External Symbol **:82
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:65
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
** External Symbol **:40
24
** External Symbol **:401
** External Symbol **:348
** External Symbol **:221
** External Symbol **:120
** External Symbol **:82
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:65
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
** External Symbol **:40
24
** External Symbol **:401
** External Symbol **:348
** External Symbol **:221
** External Symbol **:120
** External Symbol **:82
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:65
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
** External Symbol **:40

_ZNK6lessor4Pool8timeoutsEv
784007058953177093
2
250523
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
364791
0
0
0
0
0
0
0
0
0
0
0
0
0
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
745462
0
0

_ZNK6lessor7Session6PoolOfENS_2IdINS_8LeaseTagEEE
187771965365476691
7
600
0
1741879
0
1741879
0
1741479

_ZNK6lessor8IdleList6OldestEv
694937217945078717
6
745462
0
0
0
745462
0

_ZNK6lessor8IdleList7BestForERKNS_5OwnerE
1031809832391091250
9
1706758
10019249
8727301
2998706
1291948
1291948
1706758
8727301
1291948

_ZNK6lessor8postgres8Pipeline10IsUnderWayENS0_3AskEm
1085769281790880369
20
0
0
0
0
0
20984
0
0
0
0
162006
162006
162006
154892
10517
144425
0
144425
0
151539

_ZNK6lessor8postgres8Pipeline10ends_readyEv
886271542793821084
4
776206
776206
0
716103

_ZNK6lessor9FairQueue12NextDeadlineEv
844982797524240697
4
7005154
2666070
0
0

_ZNK6lessor9FairQueue5Order11FreshIsNextEm
360019385054670902
6
24922797
7875481
0
0
24922797
0

_ZNK6lessor9PoolState14WhatIsUnderWayEv
607699197597544362
5
4965441
0
0
0
4965441

_ZNK6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
46596538082033790
44
2
2
0
0
1
1
2503942
0
1
0
1
2503942
0
1
2503942
2503942
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
9:1

_ZNK6lessor9PoolState6Supply8CheckingEv
247671765077245045
13
0
612187
0
0
0
0
745462
745462
745462
0
0
0
745462

_ZNK6lessor9PoolState6WantedEv
599005164200516008
9
0
7005154
7001406
2666070
0
0
0
0
0

_ZNK6lessor9PoolState7BestForERKNS_5OwnerE
757987888577819052
11
9390215
8727301
2445180
2445180
2445180
662914
485819
0
0
485819
662914

_ZNK6lessor9PoolState7HasRoomENS_2IdINS_9TenantTagEEEi
694937220705525478
6
9390215
0
0
0
0
0

_ZNK6lessor9PoolState7IsFreshENS_2IdINS_7SlotTagEEENS_8MonoTimeE
456192236126238478
11
2790004
2127090
23790
0
2103300
0
2127090
0
0
2127090
0

_ZNK6lessor9PoolState7NextDueENS_8MonoTimeE
174542563676826302
10
2669023
4336131
2666070
6469213
4339084
0
0
0
857
6145

_ZNK6lessor9PoolState8UnwantedERKNS_4SlotENS_8MonoTimeE
1124680652285324760
4
1968526
1967185
1967185
1967185

_ZNK6lessor9PoolState8UpkeepOfERKNS_4SlotENS_8MonoTimeE
926787900270527954
23
0
13916
13916
13916
13916
13916
0
13916
13916
0
0
0
0
0
13916
0
13916
0
0
0
0
0
0

_ZNKSt19istreambuf_iteratorIcSt11char_traitsIcEE5equalERKS2_
1152821768052141403
9
61384
61224
0
80
0
160
0
61384
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
4493842
2859751
1634170
1225680
1225680
1
1
1
2
17:3268175
9:1226116

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
700171238776263760
3
234172
234172
2404
1
1
1
8
2:210111
4:8016
9:6400
3:4420
8:3200
1:1065
5:880
6:80

_ZNKSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE4findERS3_
219088261289974683
6
1634278
817135
817135
408544
408544
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor12PoolRegistry5EntryEESt10_Select1stISB_ESt4lessIvESaISB_EE4findERS7_
219088261289974683
6
1973037
1973037
1973037
0
0
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE4findERS7_
219088261289974683
6
857447
276006
269995
391348
391348
273

_ZNKSt8equal_toISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EEclERKS7_SA_
1127317925309128388
6
19999
19999
19999
19999
19999
19999
1
1
2
1
4:19999
1
7:19999

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE15_M_create_nodesEPPS2_S6_
93478047547394857
6
81228
0
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE17_M_initialize_mapEm
844982796950093491
4
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EEC2EOS4_
784007056844089447
2
27076
27076

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
1124680653157207770
3
81271
81228
81228

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor15CleanupRegistry7HandoutEEEvT_S6_
798733565090940266
4
27697
0
0
86643

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor16AttachConnection5FrameEEEvT_S6_
391331303710528536
6
4177
51
194
0
108347
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor7Journal5BatchEEEvT_S6_
303805473077674329
6
57825
0
30124
5225
0
0
1
0
2
0
7
** External Symbol **:23184
** External Symbol **:2939
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
86643
0
1
0
1
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEEEEvT_SC_
798733567718666307
4
266309
0
86643
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEEEEvT_SC_
798733567718666307
4
496162
0
614249
0

_ZNSt12__shared_ptrIN6lessor10WorkerLinkELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
17747
17747
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
5424622
5424620
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
27076
27076
0
27076
0

_ZNSt12__shared_ptrIN6lessor4PoolELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
251293
251293
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1242859
1242859
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteISC_EERNS0_9CancelKeyEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
71875
71875
0
71875
0

_ZNSt12__shared_ptrIN6lessor9PoolRelayELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1166307
1166307
0
0

_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKSt14__shared_countILS1_2EE
971686722036964956
6
306653
0
0
79
306653
79
1
0
1
13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:8
** External Symbol **:7
** External Symbol **:7
** External Symbol **:7
** External Symbol **:6
_ZNSt23_Sp_counted_ptr_inplaceIN6lessor13DriverSessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN6lessor6ClientESaIvEJRNS4_9PoolRelayENS4_8UniqueFdENS5_8AdmittedESt10unique_ptrINS4_5FrontESt14default_deleteISC_EERNS4_9CancelKeyEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
784007058953177093
2
71875
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
190355458062653983
5
138958319
397406
6801
49340083
309996
1
0
2
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:65161
** External Symbol **:23184
** External Symbol **:16669
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:4998
** External Symbol **:2939
** External Symbol **:1353
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
** External Symbol **:849
** External Symbol **:800
24
** External Symbol **:125053
** External Symbol **:100399
** External Symbol **:65161
** External Symbol **:23184
** External Symbol **:16669
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:4996
** External Symbol **:2939
** External Symbol **:1353
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
** External Symbol **:849
** External Symbol **:800

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
331865488550902725
8
764259
609724
0
145
609724
0
8533
0
1
0
2
6
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:20
** External Symbol **:4
** External Symbol **:1
6
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:20
** External Symbol **:4
** External Symbol **:1

_ZNSt15__new_allocatorIN4absl7debian311string_viewEE8allocateEmPKv
238984481941143025
3
1476321
0
0

_ZNSt15__new_allocatorIN4absl7debian318container_internal11AlignedTypeILm8EEEE8allocateEmPKv
238984481941143025
3
707066
0
0

_ZNSt15__new_allocatorIN4absl7debian36StatusEE8allocateEmPKv
238984481941143025
3
48493
0
0

_ZNSt15__new_allocatorIN4absl7debian38DurationEE8allocateEmPKv
238984481941143025
3
48464
0
0

_ZNSt15__new_allocatorIN6lessor14PendingAcquireEE8allocateEmPKv
238984481941143025
3
664973
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry9NewActionEE8allocateEmPKv
238984481941143025
3
66701
0
0

_ZNSt15__new_allocatorIN6lessor16DescriptorBudget5ShareEE8allocateEmPKv
238984481941143025
3
48777
0
0

_ZNSt15__new_allocatorIN6lessor2IdINS0_9ActionTagEEEE8allocateEmPKv
238984481941143025
3
173914
0
0

_ZNSt15__new_allocatorIN6lessor7journal12ActionRecordEE8allocateEmPKv
238984481941143025
3
66701
0
0

_ZNSt15__new_allocatorIN6lessor8IdleList4ItemEE8allocateEmPKv
238984481941143025
3
681028
0
0

_ZNSt15__new_allocatorIN6lessor8postgres5AskedEE8allocateEmPKv
238984481941143025
3
41336
0
0

_ZNSt15__new_allocatorIN6lessor9PoolRelay5GrantEE8allocateEmPKv
238984481941143025
3
81034
0
0

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
238984481941143025
3
507066
0
0

_ZNSt15__new_allocatorIPN6lessor16AttachConnection5FrameEE8allocateEmPKv
238984481941143025
3
81228
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
238984481941143025
3
165054
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEEE8allocateEmPKv
238984481941143025
3
96327
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEEE8allocateEmPKv
238984481941143025
3
127199
0
0

_ZNSt15__new_allocatorImE8allocateEmPKv
238984481941143025
3
66701
0
0

_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
146393204999150993
3
0
389354
397405
1
0
2
24
** External Symbol **:74327
** External Symbol **:66863
** External Symbol **:65161
** External Symbol **:49934
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:11705
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2092
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
** External Symbol **:74323
** External Symbol **:66863
** External Symbol **:65161
** External Symbol **:49936
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:11705
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:3960
** External Symbol **:2092
** External Symbol **:1231
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:960
** External Symbol **:824
** External Symbol **:693

_ZNSt16allocator_traitsISaIN6lessor16AttachConnection5FrameEEE7destroyIS2_EEvRS3_PT_
567185238773256536
5
3539687
1741428
0
0
0

_ZNSt16allocator_traitsISaIN6lessor7Journal5BatchEEE7destroyIS2_EEvRS3_PT_
470088711056115997
5
64091
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
1975043
731
423

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_9ActionTagEEENS1_15CleanupRegistry6RecordEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
859921300323376193
5
0
1032873
0
357094
357094
1
0
1
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1012161
0
404901
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
202448

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1009664
0
403908
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
201957

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
206831
1
0
1
5
** External Symbol **:74327
** External Symbol **:66864
** External Symbol **:49934
** External Symbol **:11705
** External Symbol **:4000

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS6_15ReleaseResponseEEZNS6_12LeaseService26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
201962
1
0
1
5
** External Symbol **:69634
** External Symbol **:66710
** External Symbol **:49914
** External Symbol **:11704
** External Symbol **:4000

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
206821
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
206830
125
1
0
2
5
** External Symbol **:74
** External Symbol **:23
** External Symbol **:22
** External Symbol **:5
** External Symbol **:1
8
** External Symbol **:74
** External Symbol **:19
** External Symbol **:19
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:1
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
206825
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
206820
206151
1
0
1
10
** External Symbol **:74323
** External Symbol **:60705
** External Symbol **:49511
** External Symbol **:11697
** External Symbol **:6156
** External Symbol **:3944
** External Symbol **:418
** External Symbol **:56
** External Symbol **:8
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
201964
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
201964
66
1
0
2
5
** External Symbol **:25
** External Symbol **:18
** External Symbol **:17
** External Symbol **:5
** External Symbol **:1
5
** External Symbol **:25
** External Symbol **:18
** External Symbol **:17
** External Symbol **:5
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
201940
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
201955
201215
1
0
1
5
** External Symbol **:69632
** External Symbol **:66709
** External Symbol **:49910
** External Symbol **:11704
** External Symbol **:4000

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE12_M_constructIJS1_EEEvDpOT_
526351406895111856
5
0
251734
251733
251734
251733
1
1
2
1
1:251733
1
1:251733

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE14_M_move_assignEOS2_
37730077124579590
4
0
125866
0
125866

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE8_M_resetEv
536873293191249204
4
206822
125861
0
0

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE10_M_destroyEv
811594940626252597
3
35394
0
0
1
0
1
6
** External Symbol **:10000
** External Symbol **:4239
** External Symbol **:1457
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE12_M_constructIJS1_EEEvDpOT_
118734428831094304
3
35394
0
0
2
0
1
7
** External Symbol **:20000
** External Symbol **:8478
** External Symbol **:2910
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:4
** External Symbol **:2
1
1
0

_ZNSt22_Optional_payload_baseIN6lessor16DescriptorBudget5ShareEE14_M_move_assignEOS3_
11922953446397804
6
0
82907
0
0
0
82907

_ZNSt22_Optional_payload_baseIN6lessor5redis5ReplyEE12_M_constructIJS2_EEEvDpOT_
700171237096560160
3
136064
136203
136203
1
1
1
4
6:135595
5:304
3:255
2:49

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
71875

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
71875

_ZNSt3mapIN6lessor2IdINS0_10SessionTagEEENS0_15CleanupRegistry5OwnerESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
169241
30124
4033
27885
118279
118279

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEaSEOSC_
238984484201432128
3
1520671
0
0

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
991735
2512406
1520671
991735
0
0

_ZNSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_St4lessIS5_ESaISt4pairIKS5_S5_EEEixEOS5_
591567703127371214
6
15977
4652
4574
2679
6529
6529

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
238984484201432128
3
57595
0
0

_ZNSt4pairIN6lessor2IdINS0_8LeaseTagEEENS0_9PoolState4HeldEEC2EOS6_
700171237096560160
3
0
2505893
2505893
1
1
1
2
1:2495882
8:10011

_ZNSt4pairIN6lessor2IdINS0_9ActionTagEEENS0_15CleanupRegistry6RecordEEC2EOS6_
526351406895111856
5
675779
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
140930
0
0
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
2844263
699601
699601

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE16_M_push_back_auxIJS2_EEEvDpOT_
238984482446926629
3
699601
166951
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE17_M_reallocate_mapEmb
907020534920117260
8
0
0
166951
0
166951
0
0
0
1
1
3
1
8:166951
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE19_M_destroy_data_auxESt15_Deque_iteratorIS2_RS2_PS2_ES8_
536873292869019899
3
0
43
108261

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE9pop_frontEv
146835647075900052
2
2840129
699558

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
784007058953177093
2
81228
0

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
46262
11563
11563

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE9pop_frontEv
146835647075900052
2
46262
11563

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
656349717368814486
5
270784
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
3861316

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
271860
270784
0
3861430

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE5clearEv
784007058953177093
2
3861316
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_10AllowEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
2014608
0
2014608
0
0
0
83942
0
167884
125913
125913
83942
0
0
0
0
41971
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
2738692
0
0
0
80
0
1348536
1348496
1348496
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
72548
48493

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE17_M_realloc_insertIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
528554517006615774
17
115335
0
48493
48493
30769
0
0
0
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
141043
0
37726
37726
0

_ZNSt6vectorIN4absl7debian38DurationESaIS2_EE17_M_realloc_insertIJRKS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
115343
0
48464
48464
30767
0
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
140494398481204129
4
72554
30767
0
0
1
1
1
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
646010859969866162
13
115343
0
0
0
0
0
30767
30767
30767
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
453878

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
1031809832227696934
7
300
0
453878
453878
200
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE19_M_range_initializeIPKS1_EEvT_S7_St20forward_iterator_tag
974670606127379519
6
206833
0
206833
206831
206832
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
0
55394

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
27697
27697
0
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EED2Ev
238984484201432128
3
86643
27697
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
433268
133402

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
290393
66701

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
66701
66701
36577
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EED2Ev
1124680651873033115
3
357094
90372
30124

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680653679132783
3
1519740
0
48777

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
271263513654717645
10
90683
0
0
0
48777
48777
0
35737
0
0

_ZNSt6vectorIN6lessor2IdINS0_10SessionTagEEESaIS3_EE13_M_assign_auxIN4absl7debian318container_internal12raw_hash_setINS9_17FlatHashSetPolicyIS3_EENS8_13hash_internal4HashIS3_EESt8equal_toIS3_ES4_E8iteratorEEEvT_SK_St20forward_iterator_tag
1094249771398633591
20
11624
0
21502
21502
0
0
0
0
162
0
0
0
0
0
162
0
0
0
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE17_M_realloc_insertIJRKS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
1031809832227696934
7
579106
0
109633
109633
75476
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE19_M_range_initializeISt23_Rb_tree_const_iteratorIS3_EEEvT_S9_St20forward_iterator_tag
694937218464528726
5
357094
357094
4033
4033
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EEC2ERKS5_
1124680653601441999
3
714188
60248
60248

_ZNSt6vectorIN6lessor5redis11ReplyReader4OpenESaIS3_EED2Ev
798733566801274259
4
0
0
136672
0

_ZNSt6vectorIN6lessor5redis5ReplyESaIS2_EED2Ev
798733566801274259
4
0
0
2314808
0

_ZNSt6vectorIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
57760
65

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE12emplace_backIJEEERS2_DpOT_
146835647075900052
2
290393
66701

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE17_M_realloc_insertIJEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
477729235658501241
13
433268
0
66701
66701
36577
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
1007
681028
553
2027990
1
1
1
11
16:150
513:87
65:73
129:62
257:58
32:50
33:42
64:19
128:9
256:2
512:1

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb1EE
784007056844089447
2
655803
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
106481
0
681028
681028
25168
0
0

_ZNSt6vectorIN6lessor8IdleList5ShelfESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
655791
69

_ZNSt6vectorIN6lessor8UniqueFdESaIS1_EED2Ev
1096621590279717996
5
0
0
7144388
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJRA12_KcEEERS5_DpOT_
146835647075900052
2
0
385556

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
140494398481204129
4
6570
55194
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
548519
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
85046
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
385556
385556
0
0
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
28674
0
49167
0
49167
0
55194
51458
50432
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
9:48884
4:169
3:88
6:14
8:12
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
844982799977064709
4
97708
62557
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
798733566801274259
4
2001
72
374896
2458

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
165546
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
548519
0
0
0
0
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE
784007056844089447
2
330083
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE9push_backERKS4_
798733564295002205
4
162006
0
0
162006

_ZNSt6vectorISt10shared_ptrIN6lessor4PoolEESaIS3_EE20_M_allocate_and_copyIPS3_EES7_mT_S8_
287486628695735011
5
18759
0
18759
18759
18759

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet6ReaderEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
88580
199

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet8RoundEndEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
3747990
76

_ZNSt6vectorISt4pairIN4absl7debian312AnyInvocableIFvRKNS2_6StatusEEEES4_ESaIS9_EED2Ev
238984484201432128
3
86643
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE11_S_relocateEPS7_SA_SA_RS8_
798733565090940266
4
13041
0
0
317308

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRN4absl7debian311string_viewESE_EEERS7_DpOT_
146835647075900052
2
0
140930

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
548519
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE14_M_move_assignEOS9_St17integral_constantIbLb1EE
742261418966908927
1
71025

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE15_M_erase_at_endEPS7_
1096621591168337263
5
0
0
0
548519
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKN4absl7debian311string_viewESF_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
278041621950243707
15
15525
15525
6241
0
0
0
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
140930
140930
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
174654
6144
155574
746826
155613

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
256784
0
192654
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE12emplace_backIJS6_EEERS8_DpOT_
140494398481204129
4
0
58470
72548
72548
1
1
1
1
1:72548

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
35845
35845
31812
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS6_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
42046414770690556
7
58470
0
30769
58470
58470
0
0
1
1
1
1
1:58470

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EED2Ev
238984484201432128
3
86643
31734
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
550693
0
254398
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS4_EEERS8_DpOT_
146835647075900052
2
294410
62684

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS8_EEERS8_DpOT_
1124680651882813910
3
72548
58470
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
62684
62684
36593
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS8_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
11922953462101753
6
58470
58470
30769
0
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EED2Ev
238984484201432128
3
614242
57825
0

_ZNSt6vectorIjSaIjEE13_M_assign_auxIN9__gnu_cxx17__normal_iteratorIPjS1_EEEEvT_S7_St20forward_iterator_tag
360156751013162616
12
0
0
0
99700
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
465820
0
0
1
1
1
0

_ZNSt6vectorIjSaIjEEaSERKS1_
1007676791032360926
9
32505
0
0
0
32505
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
66701
66701
36577
0
36577
0
0
1
1
2
7
8:6940
16:6940
32:6940
64:6940
128:2939
256:2939
512:2939
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
276487133191311005
28
876132
16132020
0
1003
0
0
4097
12202186
0
840
163
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
16360125
10498049
1
1
8
2
3:119
6:44
11
3:4063233
9:3551220
2:2030000
4:1994463
8:440649
7:44705
5:38892
33:23168
6:12724
513:3091
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
401561
360646
4696
396867
1
1
1
11
16:274623
513:83986
4:22628
2:7878
3:4391
256:1145
5:1077
33:672
9:264
17:176
64:44

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
978919878616272060
4
11089913
641215
390818
5853737
1
1
1
16
4:2150256
3:1719621
9:422422
5:348383
8:348371
17:243953
16:223924
7:143337
32:136148
6:73483
33:36212
2:6679
65:604
129:334
257:32
513:10

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
978919878616272060
4
10924117
544385
981
3708291
1
1
1
15
6:1894996
7:428633
8:290368
4:282423
33:263154
9:245018
17:207553
32:51004
16:11209
65:9329
2:9295
5:7384
3:5794
129:1306
257:831

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag
216804044570206823
23
1200
60024
480
1200
60024
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
60024
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
5749639
2865773
264
8614977
0
0
0
0
5431036
1
1
2
0
17
65:2052732
4:2018170
33:1532642
17:1486430
9:922162
32:396124
129:115773
16:33472
5:31221
64:13036
513:9670
512:1145
257:1118
8:1053
2:317
6:68
128:40

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
154286477685094159
6
3024983
2958237
0
2958236
0
3024966
1
1
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
1027614717637960320
5
3125829
1611223
833761
1494990
3037665
1
1
1
12
9:429355
2:424412
3:158232
8:134301
4:107600
5:98248
17:95771
7:33051
65:6601
33:2832
16:2671
6:2351

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
42046415689803101
7
2541427
2541425
289792
137253
2396871
0
2541427
1
1
1
13
9:1726152
5:220949
33:157566
17:98684
8:96753
32:32637
6:28238
7:22871
4:10726
3:863
65:641
2:527
16:264

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
567185242593096663
5
11813150
11813251
2593922
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
419172388412433642
11
5661978
799768
2489858
3481
131465
1497678
3481
2486377
0
3481
4862231
1
1
3
10
33:344943
9:331005
17:322293
5:204447
4:156700
257:71288
65:45575
129:12297
7:5779
64:3371
17
33:1031421
17:619887
65:281051
9:245383
32:137802
257:72295
8:37487
6:31360
16:9683
129:6590
4:6375
3:2483
513:2329
2:1095
7:831
64:180
128:129
2
2:2946
9:535

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
431494656919539458
3
15645797
294916
10729176

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
784007058953177093
2
74098
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
1119356333401186827
6
9427540
1368
2599607
0
148
2251112
1
1
1
8
4:1899123
8:145025
5:143662
6:29649
9:29444
2:2927
7:727
3:554

_ZNSt7__cxx114listIN6lessor6WaiterESaIS2_EE8_M_eraseESt14_List_iteratorIS2_E
784007056844089447
2
2512406
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSC_PSt13_Rb_tree_nodeIS4_E
431494654108067943
3
1226105
817400
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE16_M_emplace_equalIJS2_IS1_S1_EEEESt17_Rb_tree_iteratorIS4_EDpOT_
334492580998172574
5
1226102
1226127
1226219
0
817413

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE10_M_insert_IS2_NS8_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS2_EPSt18_Rb_tree_node_baseSE_OT_RT0_
679210743074613351
4
357094
353061
0
353061

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE16_M_insert_uniqueIS2_EESt4pairISt17_Rb_tree_iteratorIS2_EbEOT_
146835647075900052
2
357094
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE24_M_get_insert_unique_posERKS2_
1061802871014722916
9
7193523
0
0
357094
0
7193523
0
0
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
146835646621254984
2
225820
237059

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE10_M_insert_IRKS3_NS9_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS3_EPSt18_Rb_tree_node_baseSH_OT_RT0_
431494654108067943
3
714188
706122
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE11equal_rangeERKS3_
734729902299273754
10
1221413
3375413
61479
174517
0
488112
61479
61479
174517
174517

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS3_ESB_
1096621589246751017
5
480062
480062
361111
8050
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE16_M_insert_uniqueIRKS3_EESt4pairISt17_Rb_tree_iteratorIS3_EbEOT_
146835647075900052
2
714188
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE24_M_get_insert_unique_posERKS3_
732038793432042852
7
0
14387046
706122
8066
0
706122
706122

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE8_M_eraseEPSt13_Rb_tree_nodeIS3_E
146835646621254984
2
234126
257448

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
1124680650144255556
3
0
0
1520671

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS5_EESJ_IJEEEEESt17_Rb_tree_iteratorIS8_ESt23_Rb_tree_const_iteratorIS8_EDpOT_
11922952198468585
6
1520671
1520671
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
1520671
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS5_
1101334241634923642
14
1520671
0
0
1520671
0
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
146835646621254984
2
1520671
4562241

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor11PoolSockets4DoorEESt10_Select1stISB_ESt4lessIS5_ESaISB_EE4findERS7_
219088261289974683
6
97929
71932
71875
25188
25188
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE10_M_insert_IRKS8_NSE_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS8_EPSt18_Rb_tree_node_baseSM_OT_RT0_
431494654108067943
3
26354
12419
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
238984482353853237
3
68971
9300
14614

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
844982796950093491
4
57595
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE22_M_insert_range_uniqueIPKS8_EENSt9enable_ifIXsr17__same_value_typeIT_EE5valueEvE4typeESJ_SJ_
1124680650144255556
3
26354
26354
13935

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE24_M_get_insert_unique_posERS7_
732038793432042852
7
22176
5694
7392
17652
0
7392
7392

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS7_
549520354400553550
14
0
16269
12419
2601
0
0
10163
0
2523
0
906
906
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
303685790011507114
11
13902
13902
4858
4858
17339
9716
0
0
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
146835646621254984
2
68971
92649

_ZNSt8__detail9__variant14_UninitializedIN6lessor7Journal6ActionELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
0
774246
0
774246
1
1
2
0
1
1:774246

_ZNSt8__detail9__variant14_UninitializedIN6lessor8postgres13StartupPacketELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
71025
71025
71025
71025
1
1
2
1
6:71025
1
9:71025

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEEC2EOS8_
287486625054967330
7
6983107
2504627
9051
2504889
1964450
90
0

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEEC2EOS8_
844982797459277306
6
0
0
71025
0
71025
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEE8_M_resetEv
844982796951661907
5
13961194
16830
0
0
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEED2Ev
536873291934996280
4
142358
142050
0
0

_ZNSt8functionIFN4grpc6StatusEPKvEEC2ERKS5_
742169495882052221
5
1233690
819575
0
0
0
1
0
2
15
** External Symbol **:139910
** External Symbol **:139266
** External Symbol **:133717
** External Symbol **:133416
** External Symbol **:99864
** External Symbol **:99821
** External Symbol **:23410
** External Symbol **:23408
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
823937
409781
0
1
0
1
15
** External Symbol **:69953
** External Symbol **:69630
** External Symbol **:66839
** External Symbol **:66706
** External Symbol **:49924
** External Symbol **:49905
** External Symbol **:11705
** External Symbol **:11704
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
202456
0
0
1
0
1
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
201960
0
0
1
0
1
0

_ZNSt8functionIFvbEEaSEOS1_
1108181533912975161
4
414211
414207
0
0
1
0
1
0

_ZNSt8functionIFvvEEC2ERKS1_
742169495882052221
5
414343
414327
0
0
0
1
0
2
24
** External Symbol **:148955
** External Symbol **:133876
** External Symbol **:99882
** External Symbol **:23415
** External Symbol **:8063
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
125868

_ZNSt8optionalIN6lessor5redis5ReplyEEaSIS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES6_ISt6__and_IJSt9is_scalarIS2_ES7_IS2_NSt5decayISA_E4typeEEEEESt16is_constructibleIS2_JSA_EESt13is_assignableIRS2_SA_EEERS3_E4typeEOSA_
146835647075900052
2
0
272267

_ZSt10_ConstructIN6lessor16AttachConnectionEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEvPT_DpOT0_
1120718763565705839
30
27076
0
27076
0
0
0
0
0
0
0
27076
27076
27076
27076
0
0
0
0
0
0
0
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
7:27076
1
1:27076

_ZSt10_ConstructIN6lessor6ClientEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteIS7_EERNS0_9CancelKeyEEEvPT_DpOT0_
324740764634132621
19
71875
71875
0
0
0
0
0
0
0
0
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
32795
32795
32795
32795
32795
32795
1
1
3
2
6:32505
1:290
2
7:27076
5:5719
1
1:32795

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor12CleanupState5StartENS5_5RestsENS5_4DiesENS5_4EndsENS5_5CleanEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866700752770822
13
256784
30495
0
0
0
0
0
0
226289
0
0
226289
0
1
1
3
0
0
1
1:226289

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor7Journal7SessionENS5_6ActionENS5_6ForgetENS5_4NoteENS5_3EndEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866699788758317
13
681711
417152
0
16132
0
0
0
0
248427
0
0
248427
0
1
1
3
0
0
1
1:248427

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
974670607855522525
9
161769
523093
0
0
357307
0
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
331779891523062183
11
1177791
20164
774175
0
379436
0
4033
0
357094
0
0

_ZSt12construct_atIN6lessor15StatementRunner4TaskEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
1107797010179858096
5
0
9968
9968
9968
9968
2
0
1
1
** External Symbol **:9968
1
2
1
1:9968
1
1:9968

_ZSt12construct_atIN6lessor16AttachConnection5FrameEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
700171237096560160
3
1775788
1768076
1768076
1
1
1
2
5:1744889
9:23187

_ZSt12construct_atIN6lessor4Pool6AnswerEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
728453322856651412
2
16089
4434438
1
0
1
24
** External Symbol **:1010024
** External Symbol **:829247
** External Symbol **:393898
** External Symbol **:392562
** External Symbol **:313679
** External Symbol **:313365
** External Symbol **:312496
** External Symbol **:265298
** External Symbol **:174725
** External Symbol **:127700
** External Symbol **:81523
** External Symbol **:80298
** External Symbol **:67521
** External Symbol **:20000
** External Symbol **:19839
** External Symbol **:14073
** External Symbol **:6403
** External Symbol **:5214
** External Symbol **:4192
** External Symbol **:4034
** External Symbol **:4028
** External Symbol **:3970
** External Symbol **:2010
** External Symbol **:1386

_ZSt12construct_atIN6lessor7Journal5BatchEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
238984482353853237
3
121916
60330
0

_ZSt12construct_atIN6lessor9PoolRelay5GrantEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
146835647075900052
2
0
1398101

_ZSt13__invoke_implIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS4_11SwapRequestENS4_12CancelPacketENS4_13StartupPacketEEE8_M_resetEvEUlOT_E_JRS8_EESA_St14__invoke_otherOT0_DpOT1_
238984482353853237
3
142050
0
0

_ZSt16__do_uninit_copyIN4absl7debian318container_internal12raw_hash_setINS2_17FlatHashSetPolicyIN6lessor2IdINS5_10SessionTagEEEEENS1_13hash_internal4HashIS8_EESt8equal_toIS8_ESaIS8_EE8iteratorEPS8_ET0_T_SK_SJ_
303685791171973928
11
11624
21502
21502
0
0
162
0
0
162
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
414921810399031694
7
123069
0
0
97708
0
0
0

_ZSt16__do_uninit_copyIPKN6lessor13CleanupRunner4StepEPS2_ET0_T_S7_S6_
414921810399031694
7
37699
0
0
37699
0
0
0

_ZSt3getILm3EJN6lessor8postgres17EncryptionRequestENS1_11SwapRequestENS1_12CancelPacketENS1_13StartupPacketEEEONSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeEOSA_
238984481941143025
3
71025
0
0

_ZSt3getILm4EJN6lessor7GrantedENS0_7RefusedENS0_5EndedENS0_6RecallENS0_4WorkEEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSA_
238984481941143025
3
1960972
0
0

_ZSt5clampIN4absl7debian38DurationEERKT_S5_S5_S5_
732038790616078498
7
4529359
0
237862
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
40580
681425
565993
443686
330214
2504627
2026686
0
9378
19817
5565

_ZSt9__find_ifIPN6lessor2IdINS0_9WaiterTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
5723
0
0
0
0
2512406
2073620
0
5632
0
0

_ZSt9__find_ifIPSt10shared_ptrIN6lessor4PoolEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
2006146
0
0
0
0
0
2024905
2024905
18759
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
737414784885216336
5
5365090
5365088
4640710
470386
4638179
1
1
1
10
4:4205978
9:437382
8:391937
17:136313
7:113337
16:68187
3:5944
6:3955
5:1890
33:168

_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
742261418966908927
1
2681467

_ZThn8_N6lessor16AttachConnection12OnEndOfRoundEv
742261418966908927
1
3441084

_ZThn8_N6lessor16AttachConnection4ReadEv
742261418966908927
1
3558656

_ZThn8_N6lessor16AttachConnection6HandleEv
742261418966908927
1
3558656

_ZThn8_N6lessor6Broker12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
742261418966908927
1
2504627

_ZThn8_N6lessor6Broker14OnSessionEndedENS_2IdINS_10SessionTagEEENS_10SessionEndE
784007056844089447
2
32794
28774

_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv
742261418966908927
1
306982

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
202462
202462
0
202462
202462
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
1:202462
1
1:202462

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
201958
201956
0
201958
201956
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
1:201957
1
1:201956

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS6_INS0_10as_tuple_tIS8_EEJFvSB_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSL_15descriptor_base9wait_typeEEEENS0_9awaitableISC_S3_EET_S8_DpT0_EUlPSU_E_EEDaSU_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSU_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES1F_
742261418966908927
1
249133

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
260607
