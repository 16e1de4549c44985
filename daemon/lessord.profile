# IR level Instrumentation Flag
:ir
../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_113ReadSmallFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEm
950994588994238861
13
130932
130932
0
0
130932
130932
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
28180
0
0
28180
43
43
43
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_18ReadStatEiRNS_12ProcessFactsE
338375134438895146
27
0
65444
18375590
65444
5675
65444
65444
65444
65444
65444
65444
65444
65444
65444
65444
65444
65444
0
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
816428
0
0
0
0
34995
0
0
0
0
0
0
0
0
816428

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
21818
305396
21818
21818

../../daemon/cleanup/cleanup_registry.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor15CleanupRegistry14OnSessionEndedENS3_2IdINS3_10SessionTagEEEE3$_0NS0_6StatusEJRSt6vectorISt7variantIJNS3_12CleanupState5StartENSC_5RestsENSC_4DiesENSC_4EndsENSC_5CleanEEESaISI_EEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
418763370390987663
9
42144
494102
494102
32860
4033
4033
23885
23885
0
1
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
** External Symbol **:39
** External Symbol **:38
** External Symbol **:37
** External Symbol **:33
** External Symbol **:33
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E10_M_managerERSt9_Any_dataRKSV_St18_Manager_operation
599005163736943892
10
56945
56945
0
0
0
56945
56945
0
0
0

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E9_M_invokeERKSt9_Any_dataS4_
742261418966908927
1
56945

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_111ResolvePathERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKSt6vectorIS6_SaIS6_EERNS_7journal10RemoveDeedE
83485687283889043
46
0
10010
0
1896408
1442316
958214
1442316
0
1422306
474102
1462326
1422306
109422
364680
109422
364680
0
474102
10010
0
0
474102
474102
0
474102
0
0
0
0
0
0
0
0
0
0
0
0
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
1:109422
1
2:364680
2
3:1432306
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
129990
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
31819
0
0
0
31819
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
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
11435
28946
95447
31819
11435
0
0
0
20384
1
0
1
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS3_8IdentityESt6vectorINS3_13CleanupRunner4StepESaISA_EEN4absl7debian312AnyInvocableIFvRKS8_INSE_6StatusESaISG_EEbEEEE3$_0EC2EOSO_
118734428831094304
3
63635
0
0
2
0
1
7
** External Symbol **:33508
** External Symbol **:20000
** External Symbol **:6126
** External Symbol **:1999
** External Symbol **:1997
** External Symbol **:2
** External Symbol **:2
1
1
0

../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
238984484656208796
3
8813253
0
0

../../daemon/lease/pool_state.cc:_ZN6lessor12_GLOBAL__N_15EraseINS_2IdINS_9WaiterTagEEEEEvT_RN4absl7debian313InlinedVectorIS5_Lm2ESaIS5_EEE
591567704067325619
6
2611394
0
0
0
2134710
2134710

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection5ResetENS_8MonoTimeE
1144816362663718758
41
0
105234
105234
105234
105234
105234
0
105234
105234
0
0
0
0
0
0
0
0
0
105234
0
0
0
0
0
0
0
0
0
0
0
0
0
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
975141

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection17ResetsOverTheWireEv
742261418966908927
1
105234

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection2fdEv
742261418966908927
1
218330

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection5factsB5cxx11Ev
742261418966908927
1
182940

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection8greetingB5cxx11Ev
238984482966880379
3
24604
0
24604

../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection5ResetENS_8MonoTimeE
643102577486414019
44
0
142444
0
142444
142444
142444
0
142444
0
0
142444
142444
0
142444
142444
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
142444

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
529382780668595694
25
253675
0
0
0
253675
253675
0
0
0
0
0
0
0
0
0
0
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
157661
358945
761025
253675
157661
96014

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail7binder1IZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS_6system10error_codeEEclEv
134732432274165081
4
253675
0
253675
253675

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_17SendAllENS_10BorrowedFdEN4absl7debian311string_viewENS_8MonoTimeERKNS_5ClockE
335844076201392179
43
0
0
260522
0
260522
0
260522
0
0
0
260522
0
0
0
260522
260522
0
0
0
260522
0
0
260522
0
0
0
0
0
0
0
0
0
0
0
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
1656
0
0
0
2453
0
0
4109
1656
2453
0
1656
1656
0
2453
2453
0
0
0
2453
0
0
2453
2453
1656
1656
1477
2453
0
672
0
0
0
0
0
0
2453
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:1781
6:672

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
253675

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
1063705159172739859
3
253675
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7AcquireENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISP_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
57619026536823569
15
0
0
0
2611394
2611394
0
2611394
2611394
0
0
0
2601394
2601394
0
0
1
1
1
2
1:2601394
8:10000

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7ReleaseENS3_2IdINS3_8LeaseTagEEENS5_INS3_10SessionTagEEENS3_8LeaseEndEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISM_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
93478049419490793
8
2602615
0
0
0
0
0
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool8CarryOutERNS4_7EffectsEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISI_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
607699196633919449
4
209797
1541479
1751276
1751276

../../daemon/pool/pool_work.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool6DoWorkENS4_4TaskEE3$_1vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
742261418966908927
1
247678

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
135188632491156958
7
0
56834
768075
256025
0
0
256025

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb
52047012496527468
9
256025
0
256025
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
256025
256025
256025
0
34047
256025
256025
256025
256025
0
256025
0
0
256025
256025
256025
0
0
0
0
256025
256025
0
0
34047
0
0
34047
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
256025
256025
0
0
0
0
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
** External Symbol **:142613
** External Symbol **:94987
** External Symbol **:10015
** External Symbol **:1282
** External Symbol **:1023
** External Symbol **:948
** External Symbol **:804
** External Symbol **:768
** External Symbol **:644
** External Symbol **:280
** External Symbol **:280
** External Symbol **:261
** External Symbol **:260
_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:172
** External Symbol **:171
** External Symbol **:115
** External Symbol **:103
** External Symbol **:92
** External Symbol **:80
** External Symbol **:80
** External Symbol **:76
0
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor6Client7AcquireEvE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
784007058953177093
2
572388
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_
784007056844089447
2
2861940
2289552

../../daemon/relay/postgres_carry.cc:_ZN6lessor12_GLOBAL__N_111EncodingKeyB5cxx11EN4absl7debian311string_viewE
1096621587798047741
5
22264
16192
4048
0
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
567185242077156937
4
4106
1779535
1779535
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_JNS0_8StatusOrISB_EEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
460907781963933105
18
56945
0
56945
56945
0
56945
0
56945
56945
56945
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
** External Symbol **:48892
** External Symbol **:4052
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESC_
238984481558059729
3
1783641
3567282
1783641

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESK_
238984481558059729
3
56945
113890
56945

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPS9_RKNS_6system10error_codeEm
135188633676128769
7
13109
13109
13109
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
12618
25356
39321
13109
12618
491

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
396
1233
81228
27076
396
0
0
26680
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
59593
0
59593
0
0
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
58526
117426
178752
59593
58526
0
0
0
1067
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
95278
0
0
9140
0
95278
95278
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:7807
** External Symbol **:548
** External Symbol **:473
** External Symbol **:171
** External Symbol **:90
** External Symbol **:45
** External Symbol **:6
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
85972
174705
285834
95278
85972
0
0
9306
0
1
0
1
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder0IZN6lessor16AttachConnection4PostENS4_5FrameEE3$_0EC2EOS7_
700171237096560160
3
21370
97794
97795
1
1
1
1
9:97795

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection11LookForReadEvE3$_0NS_6system10error_codeEEclEv
231012524683735702
13
0
86138
95278
95278
86138
86138
9140
10
86127
86127
0
9140
10

../../daemon/serve/attach_output.cc:_ZN9__gnu_cxx5__ops12_Iter_negateIZNK6lessor16AttachConnection9StillHeldERKNS3_5FrameEE3$_0EclIPKNS2_2IdINS2_8LeaseTagEEEEEbT_
238984482353853237
3
1779936
1779936
1779936

../../daemon/serve/attach_output.cc:_ZZN6lessor16AttachConnection4PostENS0_5FrameEEN3$_0clEv
564099568414397530
12
10687
0
2620
0
48906
48906
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
9:48906

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
544
1163
81228
27076
544
26532

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0JNSF_ISt6vectorINS3_2IdINS3_9ActionTagEEESaISP_EEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
96213847742061431
12
400842
93260
0
56945
56945
56945
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
** External Symbol **:48892
** External Symbol **:4052
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESN_
811594939830459089
3
56945
56945
56945
1
0
1
7
** External Symbol **:48892
** External Symbol **:4052
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN6lessor12_GLOBAL__N_110CheckBatchEiN4absl7debian311string_viewE
948827211736964709
7
56945
0
0
0
0
0
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
1108079927179970565
2
572388
0
1
0
3
22
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
572388
0
0

../../daemon/serve/driver_sessions.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS2_9PoolRelayEEE3$_1EclINS_17__normal_iteratorIPSt8weak_ptrIS5_ESt6vectorISE_SaISE_EEEEEEbT_
631255614979823680
6
88572
88572
88572
88572
0
0

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv
742261418966908927
1
88927

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
88927

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
88927

../../daemon/serve/driver_sessions.cc:_ZSt11make_sharedIN6lessor12_GLOBAL__N_112DriverHolderEJRNS0_13LeaseHandlersESt10shared_ptrINS0_13DriverSessionEERKS5_INS0_4PoolEEEES5_IT_EDpOT0_
844982798841373922
4
88927
0
88927
0

../../daemon/serve/grpc_call.cc:_ZN6lessor12_GLOBAL__N_113MetadataValueERKN4grpc21CallbackServerContextEPKc
238984483330483131
3
969753
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
523456431386674063
36
240647
3262
0
0
241702
241702
240647
1055
1055
1055
0
0
0
240647
240647
240647
240647
1055
240647
0
0
0
0
0
0
0
0
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
244961
489886
244961

../../daemon/serve/grpc_lease_service.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12_GLOBAL__N_19LeaseCall7Reactor8OnCancelEvEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
331779890082562533
8
4119
0
8239
12576
4192
4119
0
73

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_14DoneEPN4grpc21CallbackServerContextERKN4absl7debian36StatusE
948827210588824755
7
0
0
0
240131
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6FinishEN4grpc6StatusE
940194801699046639
13
244964
4317
0
0
164121
76526
76526
76526
76526
0
0
0
0
1
1
2
1
1:76526
1
1:76526

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6ReturnEPN4grpc21CallbackServerContextERN5boost4asio10io_contextESt6vectorINS_14PendingAcquireESaISA_EE
236218871729311441
27
80844
0
164121
164120
0
0
0
0
0
80844
164119
164119
164119
164119
164119
0
0
0
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
1:164119
1
1:164119

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor18InternalInlineableEv
742261418966908927
1
165964

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor6OnDoneEv
1124680651873033115
3
80840
80840
80840

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
244962

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
264495434334222266
4
244957
0
0
244956
1
0
1
0

../../daemon/serve/grpc_peers.cc:_ZN6lessor12_GLOBAL__N_18NumberOfEN4absl7debian311string_viewE
484499721381281427
7
495943
495943
495943
495943
495943
0
495937

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0JSL_EEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
883224593918485307
37
0
0
0
0
7367
1
0
2594026
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:4105
** External Symbol **:3262
1
** External Symbol **:1
0
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434321
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78904
** External Symbol **:70781
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0JONSG_INS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
960740542685181655
21
7368
2021638
2021638
2021637
0
0
2021637
0
0
0
0
0
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
** External Symbol **:4106
** External Symbol **:3262
0
13
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434321
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78904
** External Symbol **:70781
** External Symbol **:70442
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESR_
811594939830459089
3
2601390
7813649
2601390
1
0
1
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78901
** External Symbol **:74043
** External Symbol **:70442
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESO_
811594939830459089
3
2029002
4057960
2029002
1
0
1
13
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78901
** External Symbol **:74043
** External Symbol **:70442
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_
287486627821597733
6
88927
0
0
0
0
0

../../daemon/serve/session.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor7Session10RemoveSinkEPKNS2_9EventSinkEE3$_0EclIPSt8weak_ptrIS4_EEEbT_
484499718774476189
7
13967
13967
13967
13967
13967
0
0

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail12wait_handlerIZZN6lessor15SessionRegistry8ArmTimerEvENK3$_0clEvEUlRKNS_6system10error_codeEE_NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
5164
10328
15948
5316
5168
148

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZN6lessor15SessionRegistry8ArmTimerEvE3$_0EESaIvEE3ptr5resetEv
391331302064637547
6
5429
10858
16329
5444
5429
15

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
9920
19910
30000
10000
9920
0
0
0
80
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner6FinishENS5_4TaskERKN4absl7debian36StatusEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
4279
14165
29904
9968
4279
0
0
0
5689
1
0
1
1
** External Symbol **:9968

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZZN6lessor15StatementRunner5StartENS5_4TaskEEN3$_0clEN4absl7debian38StatusOrINS4_12GrantedLeaseEEEEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
4356
12208
30000
10000
4356
0
0
0
5644
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
106955
106955
106955
106955
106955
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
105234
0
105234
105234
0
105234
0
0
0
1
1
3
1
1:105234
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script11AddCompleteEN4absl7debian311string_viewES5_b
790715555944604135
17
317423
0
0
0
0
0
0
0
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
106955
106955
0
0
0
0
0
0
0
0
0
0
0
0
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
22567
0
105234
129522
0
0
106955
0
0
0
0
0
212189
0
0
953990
741801
0
741801
741801
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:94923
** External Symbol **:94863
** External Symbol **:10007
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:231
** External Symbol **:231
** External Symbol **:200
** External Symbol **:200
** External Symbol **:180
** External Symbol **:160
** External Symbol **:75
** External Symbol **:63
** External Symbol **:56
** External Symbol **:42
** External Symbol **:20
** External Symbol **:14
** External Symbol **:14
** External Symbol **:7
1
1
3
9:317423
1:317423
33:106955

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17CheckerD0Ev
974670606888626992
7
106955
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZNK6lessor8postgres12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
110287
0

../../daemon/wire/postgres_exchange.cc:_ZNO6lessor8postgres12_GLOBAL__N_16Script5BuildEv
419242269708342281
5
106955
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
213910
0
2323753
0
2323753
1
1
2
0
3
9:948827
1:741801
2:633125

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
798733565090940266
4
1583673
0
0
1062666

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE9push_backEOS3_
31819176572290603
7
422657
531333
531333
424378
0
106955
0

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EED2Ev
287486628911104147
5
953990
106955
953990
320865
106955

../../daemon/wire/postgres_statement.cc:_ZN6lessor8postgres12_GLOBAL__N_16Reader4ReadEN4absl7debian311string_viewE
927979594740655813
332
119753
96260
1966
0
4765
0
4765
0
98226
98226
98226
98226
0
245046
0
0
0
0
0
0
0
16138
0
99826
0
120035
242637
120035
98226
0
99826
0
32296
2247
16138
800
0
0
0
0
868
16138
800
14538
14538
14538
0
6771
0
12726
14538
32296
0
14538
14538
0
98226
14529
14529
3016
12499
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
96260
0
4836
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
98226
0
71
0
0
4836
14172
1600
1600
96260
0
0
0
0
0
800
0
9
98226
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
25185
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
685616
68629
7022
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
286011
286011
142444
0
0
0
0
0
0
0
0
0
0
143567
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
142748
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
286011
0
0
0
143567
0
0
143567
304
0
286011
0
285707
0
0
285707
285707
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
286011
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
32:142959
5:142444
4:304

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev
742261418966908927
1
143567

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD2Ev
650973721010996736
9
143567
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
131568
0

../../daemon/wire/redis_exchange.cc:_ZNO6lessor5redis12_GLOBAL__N_16Script5BuildENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
182452574567503141
10
0
0
304
143567
143567
304
143567
143567
0
0
1
1
3
1
9:304
1
1:143567
1
1:143567

../../daemon/wire/redis_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor5redis12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
942461684070177769
6
142959
0
0
285496
0
285496
1
1
2
0
3
6:284888
5:304
1:304

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
971686721911472560
6
142444
0
0
0
572022
0
1
0
1
0

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EED2Ev
716669423203219153
7
286011
304
142959
286011
430701
143567
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
1751274
0
0
0
0
0

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEaSEOS6_
759225736425870712
7
0
1751276
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
2611394
0
0
2611394
2611394

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE7emplaceIJRKS4_EEEPS4_PS8_DpOT_
62306916364107249
5
2611394
0
0
2611394
2611394

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEC2EOS6_
536873291930531704
3
258830
48344
541920

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1132184
0
48344
0
0
48344

_ZN4absl7debian313InlinedVectorIN6lessor9PoolState9ReturningELm4ESaIS4_EE5eraseEPKS4_
62306916364107249
5
1760603
0
0
1760603
1760603

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS5_EEC2EOS7_
536873291930531704
3
5338353
300
11109587

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor4PoolEELm2ESaIS5_EE5clearEv
37730075250367387
4
18823
32859
0
32860

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE5clearEv
37730075250367387
4
1382
32859
261
32598

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE8pop_backEv
886271540078755313
4
2592643
0
0
2023977

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5clearEv
759225738327371164
7
13464
0
0
13464
32859
0
32859
1
0
1
0

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5eraseEPKS5_S9_
917515344453551464
7
13967
13109
0
0
0
27076
27076

_ZN4absl7debian313hash_internal15MixingHashState18combine_contiguousES2_PKhm
974670608092264214
6
349866
12950
31825
63220
0
0

_ZN4absl7debian313hash_internal15MixingHashState4hashIN6lessor14DriverSessions3KeyELi0EEEmRKT_
742261418966908927
1
89857

_ZN4absl7debian316strings_internal13JoinAlgorithmIN9__gnu_cxx17__normal_iteratorIPKNS0_11string_viewESt6vectorIS5_SaIS5_EEEEvEENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEET_SI_S5_NS1_11NoFormatterE
778158784458563362
9
494112
494112
474102
474102
474102
0
0
0
0
1
1
3
2
17:454092
9:20010
1
1:494112
4
2:364680
1:109422
4:18000
3:2010

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
65444

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEppEv
287486625236830836
5
130966
7064234
130966
0
0

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
1896448

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEppEv
391331303637459772
6
5731323
1896487
5731362
1896487
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor10GrantReplyEED2Ev
287486626356123159
6
18842
5823206
7368
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor11CredentialsEED2Ev
1096621589607286955
6
0
116753
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12GrantedLeaseEED2Ev
287486626356123159
6
30524
9283792
14735
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEEC2IJRKS5_EEENS0_10in_place_tEDpOT_
1096621587544990400
5
2049006
0
0
2049006
2049006

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEED2Ev
287486626356123159
6
0
2049003
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12ProcessFactsEED2Ev
1096621589607286955
6
0
56945
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15CleanupRegistry9NewActionEED2Ev
287486626356123159
6
0
494102
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15ExchangeChecker7VerdictEED2Ev
1096621589607286955
6
0
566178
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

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor16DescriptorBudget5ShareEED2Ev
287486626356123159
6
0
89282
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEC2INS0_6StatusELi0EEEOT_
798733566313671738
5
2611368
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEED2Ev
1096621589607286955
6
0
7834161
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEaSEOS7_
287486627754924235
6
2611394
0
2611394
0
2611394
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v115ReleaseResponseEED2Ev
287486626356123159
6
50
2018918
50
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v123RegisterCleanupResponseEED2Ev
287486626356123159
6
0
113890
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
55256
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
2029003
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
31849
31849
0
31849
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE6AssignIS5_EEvOT_
647472251975512235
12
0
31849
31849
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
63698
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal4DeedEED2Ev
287486626356123159
6
0
494102
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor8UniqueFdEED2Ev
135188632761322416
8
0
38910
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
2029348
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPN6lessor4SlotEED2Ev
1096621589607286955
6
0
2603298
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor6HolderEEED2Ev
287486626356123159
6
0
88927
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor7SessionEEED2Ev
287486626356123159
6
0
970137
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt6vectorIN6lessor2IdINS4_9ActionTagEEESaIS7_EEED2Ev
391331300747575406
7
0
113890
0
56945
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt7variantIJN6lessor8postgres17EncryptionRequestENS5_11SwapRequestENS5_12CancelPacketENS5_13StartupPacketEEEED2Ev
287486626356123159
6
0
88077
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
286011
0
286011
0
142959
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
1081791
0
1059224
0
319144
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalISt7variantIJN6lessor8postgres17EncryptionRequestENS6_11SwapRequestENS6_12CancelPacketENS6_13StartupPacketEEEEED2Ev
391331300747575406
7
0
88385
0
88385
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIbED2Ev
1096621589607286955
6
0
1240046
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataImED2Ev
1096621589607286955
6
14469
152795
14469
0
0
0

_ZN4absl7debian317optional_internal23optional_data_dtor_baseINS0_4CordELb0EE8destructEv
536873291934996280
4
15842
15842
15842
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
1386989
4033

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEEixIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
238984481867023963
3
5215421
2043515
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
485098
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
5208425
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
494102
494102

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
494102
494102

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
567185239622700885
5
1922222
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEEixIjS7_EEDTclsrT0_5valueclL_ZSt9addressofISF_EPT_RSL_EclL_ZSt7declvalIRSF_EDTcl9__declvalISL_ELi0EEEvEEEEERSE_
238984481867023963
3
494102
7
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor10ProcessKeyENS4_12ProcessWatch7ProcessEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S7_EEE4findIS5_EENSI_8iteratorERSF_m
1031809831093269618
8
153872
100
100
154446
574
154446
0
153872

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor14DriverSessions3KeyESt8weak_ptrINS4_13DriverSessionEEEENS0_13hash_internal4HashIS6_EESt8equal_toIS6_ESaISt4pairIKS6_S9_EEE4findIS6_EENSK_8iteratorERSH_m
830659416012626634
10
88860
75
88860
75
88860
89282
422
89282
0
88860

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
1387013
1383624
4057
1386989
4033
668
24

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
53918
32
32
53918
0
53918
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
32860
119
32860
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
32860
32860
32860
32860

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
32979
1975
32979
32860
32860
1975
119

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1013914
707
707
1028384
14470
1028383
1

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
32860
32860
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
2043515
38
2043515
712
269
0
269

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2043515
2020101
2030287
2016917

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
5233456
3242965
2061550
5215421
2043515
71059
18035

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2615546
2069
2069
2630259
14713
2630189
70

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
32860
134
32860
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE15erase_meta_onlyENSL_14const_iteratorE
679210745886084866
4
32860
32859
32860
32844

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE22find_or_prepare_insertIS7_EESH_ImbERKT_
974670606308651943
7
32994
1944
32994
32860
32860
1944
134

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
707332
564
564
707470
138
707333
137

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
32860
0
32860
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
5429
448
448
16287
10858
16287
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
7218179
11139
11139
7220632
2453
7220632
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10unique_ptrINS4_4SlotESt14default_deleteIS9_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SC_EEE4findIS7_EENSN_8iteratorERSK_m
93478046468797554
7
6515635
25295
25295
6515635
0
6515635
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
2604027
0
2604027
296
233
0
233

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2604027
2600344
2601658
2599975

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
2607659
69401
2607659
2604027
2604027
69401
3632

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
5208675
4912
4912
5208675
0
5208675
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseIS7_EEmRSH_
567185242265862187
5
2604027
2604027
2604027
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_10LeasedPathEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
0
0
0
2020226
2020226
2020226
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
567185238852122685
5
655369
137136
0
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
494102
53226
494102
95
95
0
95

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
356966
238850
285921
202695

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
547328
40327
547328
494102
494102
40327
53226

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2321023
32856
32856
2398308
77285
2321023
77285

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
356966
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
11850893353991750
8
573433
596
655274
0
573433
573433
95
88
1
1
2
6
513:43
17:28
33:6
65:6
129:6
257:6
1
1:573433

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
844982798980068834
4
655369
137136
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
494102
52496
494102
95
95
0
95

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
356966
238283
285658
203314

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
546598
40206
546598
494102
494102
40206
52496

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2279188
32131
32131
2357190
78002
2279188
78002

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
573433
490
655274
573433
95
88
1
1
1
6
513:43
17:28
33:6
65:6
129:6
257:6

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractENSK_14const_iteratorE
974670608495104007
7
356966
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
356966
0
356966
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE14prepare_insertEm
948827213067447227
7
169863
0
169863
98
98
0
98

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
169863
169863
169863
169863

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE22find_or_prepare_insertIS7_EESE_ImbERKT_
974670606308651943
7
2636887
2467024
169863
2636887
169863
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
2669266
0
0
11482993
8813734
11482993
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE14prepare_insertEm
948827213067447227
7
2611394
30
2611394
845
499
0
499

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE15erase_meta_onlyENSP_14const_iteratorE
679210745886084866
4
2611394
2609366
2610685
2607412

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE22find_or_prepare_insertIS7_EESL_ImbERKT_
974670606308651943
7
2612281
57046
2612281
2611394
2611394
57046
887

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE4findIS7_EENSP_8iteratorERSM_m
93478046468797554
7
2611394
1018
1018
2611395
1
2611394
1

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE14prepare_insertEm
948827213067447227
7
2611394
21
2611394
794
487
1
487

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE15erase_meta_onlyENSO_14const_iteratorE
679210745886084866
4
2611394
2609331
2610653
2607403

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE22find_or_prepare_insertIS7_EESK_ImbERKT_
974670606308651943
7
2612247
57049
2612247
2611394
2611394
57049
853

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE4findIS7_EENSO_8iteratorERSL_m
93478046468797554
7
2614961
1002
1002
2619678
4717
2619677
1

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE5eraseENSO_8iteratorE
567185239445891682
5
2611394
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor8IdentityESt10shared_ptrINS4_10WorkerCrewEEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S8_EEE4findIS5_EENSJ_8iteratorERSG_m
93478046468797554
7
31813
0
0
31819
6
31819
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN6lessor14PostgresShared7StartupEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SC_EEE4findIS9_EENSK_8iteratorERKT_m
1043763184950994910
9
174492
120
174538
120
174538
176280
1788
176154
126
1
1
1
2
17:174520
33:18

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt8weak_ptrIKN6lessor9StatementEEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SE_EEE4findIS9_EENSM_8iteratorERKT_m
1043763184950994910
9
168095
235
168127
235
168127
172381
4286
172027
354
1
1
1
5
33:163075
9:3837
65:597
129:397
17:221

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIPKN6lessor10ConnectionESt10shared_ptrINS4_14UpstreamSocketEEEENS1_6HashEqIS7_vE4HashENSD_2EqESaISt4pairIKS7_SA_EEE4findIPS5_EENSK_8iteratorERKT_m
93478046468797554
7
570450
533
533
572760
2310
572759
1

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiN6lessor9GrpcPeers10ConnectionEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS6_EEE4findIiEENSH_8iteratorERSE_m
93478046468797554
7
496705
613
613
496705
0
496705
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE14prepare_insertEm
948827213067447227
7
88927
6
88927
202
202
0
202

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
88927
88900
88914
88883

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE22find_or_prepare_insertIiEESE_ImbERKT_
974670606308651943
7
88933
2103
88933
88927
88927
2103
6

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE4findIiEENSI_8iteratorERSF_m
93478046468797554
7
88927
2193
2193
177860
88933
177854
6

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE5eraseIiEEmRSF_
567185242265862187
5
88927
88927
88927
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE22find_or_prepare_insertIjEESD_ImbERKT_
974670606308651943
7
494102
494095
7
494102
7
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE4findIjEENSH_8iteratorERSE_m
93478046468797554
7
413904
0
0
413911
7
413911
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
32860
32379
481
32860
481
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
65239
0
0
65720
481
65720
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
144184
143703
481
144184
481
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
287888
0
0
288369
481
288369
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImN6lessor7FdWatch7WatchedEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS6_EEE7extractENSH_14const_iteratorE
896858936614432052
10
62181
1323
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
4091
13040
4091
4091
108304
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE14prepare_insertEm
948827213067447227
7
1783741
0
1783741
13040
13040
0
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE15erase_meta_onlyENSJ_14const_iteratorE
679210745886084866
4
1779650
1779650
1779650
1779650

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE22find_or_prepare_insertImEESF_ImbERKT_
974670606308651943
7
1783741
0
1783741
1783741
1783741
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE4findImEENSJ_8iteratorERSG_m
93478046468797554
7
2294567
0
0
9076952
6782385
9076952
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseENSJ_8iteratorE
1096621591293815211
5
510994
1779650
510826
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseImEEmRSG_
536873292218479320
4
3646613
1779650
1779650
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE13destroy_slotsEv
844982798980068834
4
69819
5429
3207
1323

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
38289
362
38289
2625
2625
0
2625

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE15erase_meta_onlyENSF_14const_iteratorE
679210745886084866
4
32860
31492
32131
31010

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
523749
487573
38651
523387
38289
2475
362

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
32860
54
54
32918
58
32860
58

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5eraseIS7_EEmRKS7_
567185242265862187
5
32860
32860
32860
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
651175
205
651175
521420
521420
0
521420

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
651380
7478
651380
651175
651175
7478
205

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE28rehash_and_grow_if_necessaryEv
844982799863669217
4
60690
460730
1644
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
160392
480
480
11061570
10901178
11061558
12

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5clearEv
419242271516345627
5
132802
62166
1908122
0
132802
1
1
1
1
17:132802

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6insertINSF_14const_iteratorEEEvT_SI_
421769327571523234
12
26528
274631
274631
0
274631
0
2604027
0
0
216106
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
242880
0
253378
242880
521420
60690
1
1
1
4
17:515286
33:4490
65:1375
129:269

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE14prepare_insertEm
948827213067447227
7
167127
0
167127
232
232
0
232

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE22find_or_prepare_insertImEESt4pairImbERKT_
974670606308651943
7
167127
24
167127
167127
167127
24
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE4findImEENSB_8iteratorERKmm
93478046468797554
7
622800
20
20
786623
163823
786623
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE5clearEv
419242271516345627
5
173177
166897
408805
0
162587
1
1
1
1
17:162587

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_10SessionTagEEESt10shared_ptrINS5_7SessionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
755780
32860
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_7SlotTagEEESt10shared_ptrINS5_10ConnectionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
56419
2453
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_9ActionTagEEENS5_15CleanupRegistry6RecordEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
238984481867023963
3
59613322
356966
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
460
0
0
0
0
5429
951
5039
460
4558
24462
390
0
0
0
21
21
850
4558
850

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
1548132

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
1548132
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEED2Ev
1063705159172739859
3
1548360
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEEaSEOSE_
536873291934996280
4
1548132
1548132
0
0

_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
19097175

_ZN4absl7debian322internal_any_invocable19LocalManagerTrivialENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
269812

_ZN4absl7debian323inlined_vector_internal14AssignElementsISaIN6lessor4Pool4TaskEENS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvNSt16allocator_traitsIT_E7pointerERT0_NSE_9size_typeE
146835646621254984
2
0
1751274

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1779735
200
1779735
1779635

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2602534
1493
2038507
2037754

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_9WaiterTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2610602
792
2135472
2135218

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2009239
515
2007099
2006886

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
258478
255397
213
255184

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
456618551956067364
13
0
1751276
0
0
0
0
0
1751274
0
0
0
1751274
1751274

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2611360
34
2610700
2610679

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE15DestroyContentsEv
618221439881157531
4
2611370
2610655
21
2610632
1
0
1
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78900
** External Symbol **:74043
** External Symbol **:70419
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:3999
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
432568331685887654
14
0
24
0
0
0
0
0
0
1751276
0
0
0
1751276
1751276
1
0
1
2
** External Symbol **:23
** External Symbol **:1

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool8FinishedELm2ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
1751276
0
1751276
1751276

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor5EndedELm2ESaIS4_EE11EmplaceBackIJRKS4_EEERS4_DpOT_
109769661357415060
4
2603922
105
2603868
2603767

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
5913341
41947
5753256
5717873

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE15EmplaceBackSlowIJRKS5_EEERS5_DpOT_
1011877329407410117
8
388088
41947
0
6564
0
0
35383
35383

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
0
0
2611394
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE6InsertINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEESB_PKS5_T_m
550228144709714584
15
0
0
0
2611394
0
0
0
2611394
0
0
0
0
0
2611394
2611394

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
5228029
0
5228029
5228029

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE15DestroyContentsEv
238984482353853237
3
745951
0
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
476049
96339
403862
355518

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
831218
532598
48344
484254

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15EmplaceBackSlowIJS5_EEERS5_DpOT_
1055735127051920509
9
341672
341672
96339
0
47995
0
0
48344
48344

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
1014045254945898150
14
258830
258830
0
0
0
0
0
242127
890057
0
0
0
1132184
1132184

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
1760603
0
1760603
1760603

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
0
0
1760603
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_PKS5_EEEEvT_m
824185424165204332
12
0
1114747
0
0
5120619
0
0
1114745
0
0
5120619
5120619

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1779735
200
1779735
1779635

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE15DestroyContentsEv
37730075250367387
4
8897823
8897523
100
8897423

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor4PoolEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
619802541046904925
6
18824
0
18824
0
18824
18824

_ZN4absl7debian323inlined_vector_internal7StorageISt4pairIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_4PoolEEELm2ESaISB_EE11EmplaceBackIJRS7_RKSA_EEERSB_DpOT_
619802541046904925
6
2593457
0
2593457
569
2025714
2025453

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE11EmplaceBackIJSA_EEERSA_DpOT_
109769661357415060
4
7224838
415
7221794
7221581

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE15DestroyContentsEv
334492584077190784
5
7225253
4887793
213
0
4887580

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
27431
0
27431
27431

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE5EraseEPKS6_SA_
325227016089954843
11
0
13967
0
0
0
0
0
13967
0
13967
0
1
0
2
0
0

_ZN4absl7debian38StatusOrIN6lessor2IdINS2_9WaiterTagEEEEC2Ev
287486628492886958
6
2611368
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
240647
240646
240645
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:78899
** External Symbol **:70437
** External Symbol **:69725
** External Symbol **:17575
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
** External Symbol **:78903
** External Symbol **:70442
** External Symbol **:69726
** External Symbol **:17575
** External Symbol **:4000
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115ReleaseResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
240114
240116
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
240111
240115
1
0
12
5
** External Symbol **:78735
** External Symbol **:70407
** External Symbol **:69398
** External Symbol **:17572
** External Symbol **:4000
5
** External Symbol **:78734
** External Symbol **:70407
** External Symbol **:69398
** External Symbol **:17572
** External Symbol **:4000
0
5
** External Symbol **:78737
** External Symbol **:70408
** External Symbol **:69398
** External Symbol **:17572
** External Symbol **:4000
5
** External Symbol **:78736
** External Symbol **:70412
** External Symbol **:69399
** External Symbol **:17572
** External Symbol **:4000
0
5
** External Symbol **:78734
** External Symbol **:70413
** External Symbol **:69397
** External Symbol **:17572
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc17ProtoBufferReader4NextEPPKvPi
25761991973677875
11
981171
0
981175
0
0
490299
490299
386
386
0
0
1
0
3
0
5
** External Symbol **:315924
** External Symbol **:296647
** External Symbol **:281835
** External Symbol **:70323
** External Symbol **:16174
0

_ZN4grpc17ProtoBufferReaderC2EPNS_10ByteBufferE
72790610824981970
12
490478
490463
0
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
** External Symbol **:157939
** External Symbol **:148434
** External Symbol **:140884
** External Symbol **:35152
** External Symbol **:8064

_ZN4grpc17ProtoBufferReaderD2Ev
1138669266932864652
5
490503
0
0
490500
0
1
0
1
5
** External Symbol **:157960
** External Symbol **:148434
** External Symbol **:140887
** External Symbol **:35152
** External Symbol **:8063

_ZN4grpc17ProtoBufferWriter4NextEPPvPi
353112530453574190
10
0
246074
0
0
0
0
0
0
246077
0
1
0
4
0
5
** External Symbol **:79224
** External Symbol **:74725
** External Symbol **:70483
** External Symbol **:17580
** External Symbol **:4064
0
5
** External Symbol **:79224
** External Symbol **:74726
** External Symbol **:70483
** External Symbol **:17580
** External Symbol **:4064

_ZN4grpc17ProtoBufferWriter6BackUpEi
77742757421691684
7
246075
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
246070
0
0
1
0
3
0
5
** External Symbol **:79222
** External Symbol **:74726
** External Symbol **:70478
** External Symbol **:17580
** External Symbol **:4064
0

_ZN4grpc17ServerContextBase7Reactor18InternalInlineableEv
742261418966908927
1
819406

_ZN4grpc17ServerContextBase7Reactor6OnDoneEv
742261418966908927
1
409647

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
244940
244957
0
244964
0
244965
244958
0
0
0
244960
244958
0
0
0
0
0
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
** External Symbol **:78897
** External Symbol **:74039
** External Symbol **:70436
** External Symbol **:17575
** External Symbol **:4000
0
5
** External Symbol **:78902
** External Symbol **:74038
** External Symbol **:70438
** External Symbol **:17575
** External Symbol **:4000
1
2
1
1:244950
1
1:244955

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
240102
240128
0
240123
0
240114
240102
0
0
0
240114
240102
0
0
0
0
0
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
** External Symbol **:78730
** External Symbol **:70413
** External Symbol **:69398
** External Symbol **:17572
** External Symbol **:4000
0
5
** External Symbol **:78733
** External Symbol **:70410
** External Symbol **:69395
** External Symbol **:17572
** External Symbol **:4000
1
2
1
1:240107
1
1:240094

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
490524
0
0
0
0
409672
409669
409672
409668
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
** External Symbol **:78740
** External Symbol **:72491
** External Symbol **:70420
** External Symbol **:70105
** External Symbol **:69397
** External Symbol **:17572
** External Symbol **:17564
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:3958
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
** External Symbol **:1
1
2
1
1:409671
1
1:409666

_ZN4grpc18ServerUnaryReactor6FinishENS_6StatusE
89007758623799923
14
4317
4317
4317
76524
76524
0
76524
76524
409678
0
0
0
0
0
2
0
1
5
** External Symbol **:74042
** External Symbol **:6411
** External Symbol **:335
** External Symbol **:42
** External Symbol **:11
1
2
1
1:76524
1
1:76524

_ZN4grpc18ServerUnaryReactorD2Ev
238984482353853237
3
490502
0
0

_ZN4grpc8internal11MetadataMap7FillMapEv
331779889071669897
7
969946
969946
969946
484973
484973
1939710
485089

_ZN4grpc8internal16CatchingCallbackIRSt8functionIFvbEEJRbEEEvOT_DpOT0_
264495437455737204
4
980968
0
0
0
1
0
1
24
** External Symbol **:78904
** External Symbol **:78902
** External Symbol **:78737
** External Symbol **:78737
** External Symbol **:74043
** External Symbol **:74040
** External Symbol **:70441
** External Symbol **:70440
** External Symbol **:70419
** External Symbol **:70415
** External Symbol **:69400
** External Symbol **:69400
** External Symbol **:17575
** External Symbol **:17575
** External Symbol **:17572
** External Symbol **:17572
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
490500
486162
486163
0
0
0
0
486178
1
0
2
15
** External Symbol **:78899
** External Symbol **:78735
** External Symbol **:70439
** External Symbol **:70411
** External Symbol **:69725
** External Symbol **:69398
** External Symbol **:17575
** External Symbol **:17572
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
490462
0
0
486132
0
0
0
0
486132
1
0
3
0
0
0

_ZN4grpc8internal17CallOpSendMessage5AddOpEP7grpc_opPm
342085791763917630
13
490437
0
0
486134
486118
486134
0
0
0
0
0
0
486120
1
0
4
0
15
** External Symbol **:78899
** External Symbol **:78736
** External Symbol **:70437
** External Symbol **:70406
** External Symbol **:69725
** External Symbol **:69398
** External Symbol **:17575
** External Symbol **:17572
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
15
** External Symbol **:78903
** External Symbol **:78733
** External Symbol **:70437
** External Symbol **:70412
** External Symbol **:69726
** External Symbol **:69398
** External Symbol **:17575
** External Symbol **:17572
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
490462
486142
486143
0
1
486142
486142
1
0
1
5
** External Symbol **:157869
** External Symbol **:144112
** External Symbol **:140864
** External Symbol **:35152
** External Symbol **:8064

_ZN4grpc8internal17FillMetadataArrayERKSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_St4lessIS7_ESaISt4pairIKS7_S7_EEEPmRSB_
377111425176990394
4
0
980795
4317
4317
1
0
5
1
** External Symbol **:4317
0
0
1
** External Symbol **:4317
1
** External Symbol **:4317

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
244956
0
0
244959
0
0
0
0
0
0
0
0
0
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
** External Symbol **:78901
** External Symbol **:74040
** External Symbol **:70435
** External Symbol **:17575
** External Symbol **:4000
5
** External Symbol **:78895
** External Symbol **:74033
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
244952
0
0
0
244956
244964
0
0
0
0
244952
1
0
3
0
5
** External Symbol **:78901
** External Symbol **:74035
** External Symbol **:70439
** External Symbol **:17575
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
244961
244954
244961
244957
0
244961
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
** External Symbol **:74038
** External Symbol **:72490
** External Symbol **:70103
** External Symbol **:17564
** External Symbol **:6411
** External Symbol **:3958
** External Symbol **:338
** External Symbol **:42
** External Symbol **:11
** External Symbol **:1
5
** External Symbol **:78901
** External Symbol **:74040
** External Symbol **:70439
** External Symbol **:17575
** External Symbol **:4000
0
0
5
** External Symbol **:78903
** External Symbol **:74039
** External Symbol **:70441
** External Symbol **:17575
** External Symbol **:4000
5
** External Symbol **:78899
** External Symbol **:74039
** External Symbol **:70434
** External Symbol **:17575
** External Symbol **:4000
5
** External Symbol **:78902
** External Symbol **:74037
** External Symbol **:70439
** External Symbol **:17575
** External Symbol **:4000
5
** External Symbol **:78904
** External Symbol **:74040
** External Symbol **:70440
** External Symbol **:17575
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
244964
0
359
1
0
2
5
** External Symbol **:78903
** External Symbol **:74043
** External Symbol **:70440
** External Symbol **:17575
** External Symbol **:4000
10
** External Symbol **:74042
** External Symbol **:72493
** External Symbol **:70105
** External Symbol **:17564
** External Symbol **:6411
** External Symbol **:3958
** External Symbol **:338
** External Symbol **:42
** External Symbol **:11
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
4317
244963
240646
0
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
** External Symbol **:78901
** External Symbol **:74043
** External Symbol **:70440
** External Symbol **:17575
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
244931
244930
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
244954
0
4316
4317
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
240118
0
0
240133
0
0
0
0
0
0
0
0
0
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
** External Symbol **:78734
** External Symbol **:70416
** External Symbol **:69394
** External Symbol **:17572
** External Symbol **:4000
5
** External Symbol **:78737
** External Symbol **:70419
** External Symbol **:69396
** External Symbol **:17572
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
240118
0
0
0
240124
240129
0
0
0
0
240088
1
0
3
0
5
** External Symbol **:78734
** External Symbol **:70420
** External Symbol **:69394
** External Symbol **:17572
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
240111
240130
240126
240120
0
240131
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
** External Symbol **:78734
** External Symbol **:70419
** External Symbol **:69399
** External Symbol **:17572
** External Symbol **:4000
5
** External Symbol **:78733
** External Symbol **:70416
** External Symbol **:69395
** External Symbol **:17572
** External Symbol **:4000
0
0
5
** External Symbol **:78731
** External Symbol **:70414
** External Symbol **:69394
** External Symbol **:17572
** External Symbol **:4000
5
** External Symbol **:78732
** External Symbol **:70412
** External Symbol **:69395
** External Symbol **:17572
** External Symbol **:4000
5
** External Symbol **:78739
** External Symbol **:70417
** External Symbol **:69400
** External Symbol **:17572
** External Symbol **:4000
5
** External Symbol **:78739
** External Symbol **:70420
** External Symbol **:69398
** External Symbol **:17572
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
240131
0
630
1
0
2
5
** External Symbol **:78740
** External Symbol **:70419
** External Symbol **:69400
** External Symbol **:17572
** External Symbol **:4000
5
** External Symbol **:78740
** External Symbol **:70334
** External Symbol **:69400
** External Symbol **:17572
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
0
240127
240127
0
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
** External Symbol **:78739
** External Symbol **:70417
** External Symbol **:69398
** External Symbol **:17572
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
240108
240109
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
240109
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
244952
1
0
1
5
** External Symbol **:78901
** External Symbol **:74039
** External Symbol **:70437
** External Symbol **:17575
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEEC2Ev
784007058953177093
2
244955
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEED2Ev
742261418966908927
1
244951

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE7ReleaseEv
170957022131388415
1
240115
1
0
1
5
** External Symbol **:78732
** External Symbol **:70415
** External Symbol **:69395
** External Symbol **:17572
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEEC2Ev
784007058953177093
2
240119
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEED2Ev
742261418966908927
1
240114

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS8_15AcquireResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
244965
0
0
0
1
0
1
5
** External Symbol **:78904
** External Symbol **:74042
** External Symbol **:70440
** External Symbol **:17575
** External Symbol **:4000

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS8_15ReleaseResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
240131
0
0
0
1
0
1
5
** External Symbol **:78740
** External Symbol **:70421
** External Symbol **:69400
** External Symbol **:17572
** External Symbol **:4000

_ZN4grpc8internal22CallOpServerSendStatus16ServerSendStatusEPSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEERKNS_6StatusE
238984482353853237
3
490515
0
0

_ZN4grpc8internal22CallOpServerSendStatus5AddOpEP7grpc_opPm
107906900953861890
4
490453
490453
490453
486206
1
0
1
5
** External Symbol **:157938
** External Symbol **:148431
** External Symbol **:140863
** External Symbol **:35152
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag3SetEP9grpc_callSt8functionIFvbEEPNS0_18CompletionQueueTagEb
536744759626524775
2
490474
0
1
0
2
0
5
** External Symbol **:157955
** External Symbol **:148411
** External Symbol **:140882
** External Symbol **:35152
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag5ClearEv
444246271258568762
4
980816
490413
490411
0
1
0
2
15
** External Symbol **:78902
** External Symbol **:78729
** External Symbol **:74037
** External Symbol **:70438
** External Symbol **:70410
** External Symbol **:69394
** External Symbol **:17575
** External Symbol **:17572
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
5
** External Symbol **:157936
** External Symbol **:148378
** External Symbol **:140869
** External Symbol **:35152
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag9StaticRunEP29grpc_completion_queue_functori
212526878935420674
2
980875
980967
1
0
1
10
** External Symbol **:157953
** External Symbol **:157918
** External Symbol **:148438
** External Symbol **:148431
** External Symbol **:140900
** External Symbol **:140887
** External Symbol **:35152
** External Symbol **:35152
** External Symbol **:8064
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTagD2Ev
1108181537194499755
4
980850
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
490440
490439
0
0
0
0
490442

_ZN4grpc8internal27InterceptorBatchMethodsImpl15RunInterceptorsEv
859921301154099195
6
0
0
490431
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
12751674
980896

_ZN4grpc8internal27InterceptorBatchMethodsImplD2Ev
470088711056115997
5
980796
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
490482

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE14FinalizeResultEPPvPb
603525062499370745
8
0
490482
0
490481
490455
490426
490481
490455
1
0
5
0
0
5
** External Symbol **:157947
** External Symbol **:148432
** External Symbol **:140876
** External Symbol **:35152
** External Symbol **:8064
5
** External Symbol **:157944
** External Symbol **:148429
** External Symbol **:140864
** External Symbol **:35152
** External Symbol **:8064
5
** External Symbol **:157934
** External Symbol **:148410
** External Symbol **:140847
** External Symbol **:35152
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE15RunInterceptorsEv
948827211403838818
7
6376526
490502
490472
0
0
490473
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE23RunInterceptorsPostRecvEv
146835646621254984
2
6375356
490412

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE32ContinueFillOpsAfterInterceptionEv
896554592581937255
2
490449
0
1
0
4
5
** External Symbol **:157960
** External Symbol **:148442
** External Symbol **:140705
** External Symbol **:35152
** External Symbol **:8064
5
** External Symbol **:157952
** External Symbol **:148429
** External Symbol **:140878
** External Symbol **:35152
** External Symbol **:8064
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE7FillOpsEPNS0_4CallE
536744762437996290
2
490465
490471
1
0
2
5
** External Symbol **:157945
** External Symbol **:148404
** External Symbol **:140883
** External Symbol **:35152
** External Symbol **:8064
5
** External Symbol **:157950
** External Symbol **:148416
** External Symbol **:140878
** External Symbol **:35152
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEEC2Ev
742261418966908927
1
490473

_ZN5boost4asio10io_context19basic_executor_typeISaIvELm4EED2Ev
1124680651381772621
4
2688380
1075088
0
0

_ZN5boost4asio12async_resultINS0_10as_tuple_tINS0_15use_awaitable_tINS0_15any_io_executorEEEEEJFvNS_6system10error_codeEEEE12init_wrapperINS0_5posix16basic_descriptorIS4_E19initiate_async_waitEEclINS0_6detail17awaitable_handlerIS4_JSt5tupleIJS8_EEEEEJNSC_15descriptor_base9wait_typeEEEEvOT_DpOT0_
784007058953177093
2
253675
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE7do_initINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEEPNS0_6detail17awaitable_handlerIS3_JS8_EEEPNSO_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
253675
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEENS0_9awaitableIS8_S3_EET_S4_DpT0_
135188633903099950
8
0
0
253675
253675
253675
0
253675
253675

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail13initiate_postEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
36704
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail17initiate_dispatchEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
268562
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail13initiate_postEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
36704
36704
36704
0
36704
36704

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
268562
268562
268562
0
268562
268562

_ZN5boost4asio15any_io_executorC2EOS1_
742261418966908927
1
1203971

_ZN5boost4asio15any_io_executorC2ERKS1_
742261418966908927
1
2411421

_ZN5boost4asio15any_io_executorC2Ev
742261418966908927
1
891741

_ZN5boost4asio15any_io_executorD2Ev
491275431513543443
3
5425094
3329390
0
1
0
1
24
** External Symbol **:1130869
** External Symbol **:828156
** External Symbol **:570712
** External Symbol **:380208
** External Symbol **:168242
** External Symbol **:80296
** External Symbol **:21612
** External Symbol **:20982
** External Symbol **:10012
** External Symbol **:9987
** External Symbol **:9217
** External Symbol **:9035
** External Symbol **:6416
** External Symbol **:6071
** External Symbol **:4836
** External Symbol **:4696
** External Symbol **:4576
** External Symbol **:3332
** External Symbol **:3207
** External Symbol **:3203
** External Symbol **:3041
** External Symbol **:2836
** External Symbol **:2638
** External Symbol **:2063

_ZN5boost4asio17cancellation_slot5clearEv
716669421570110795
8
0
0
559305
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
383983
0
0
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE6cancelEv
334492583737306871
5
293911
0
14265
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE11do_completeEPvPS5_RKNS_6system10error_codeEm
972111244400835047
11
46921
0
46921
46921
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
** External Symbol **:14611
** External Symbol **:12022
** External Symbol **:5405
** External Symbol **:5004
** External Symbol **:1536
** External Symbol **:1473
** External Symbol **:1290
** External Symbol **:1051
** External Symbol **:907
** External Symbol **:471
** External Symbol **:343
** External Symbol **:324
** External Symbol **:236
** External Symbol **:206
** External Symbol **:180
** External Symbol **:163
** External Symbol **:139
** External Symbol **:118
** External Symbol **:115
** External Symbol **:109
** External Symbol **:107
** External Symbol **:103
** External Symbol **:96
_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb:92
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE3ptr5resetEv
1138669270114002006
5
140762
46921
46921
0
0
1
0
1
0

_ZN5boost4asio6detail11object_poolINS1_13epoll_reactor16descriptor_stateEE5allocIbEEPS4_T_
844982797022002005
4
252246
253703
1513
0

_ZN5boost4asio6detail11posix_event27maybe_unlock_and_signal_oneINS1_27conditionally_enabled_mutex11scoped_lockEEEbRT_
844982797044712614
4
90881
0
0
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12cancel_timerERNSA_14per_timer_dataERNS1_8op_queueINS1_19scheduler_operationEEEm
924292207061547157
12
295416
295416
0
0
295416
295416
383863
295416
295416
221402
590832
295416
1
0
1
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12remove_timerERNSA_14per_timer_dataE
331779887767632659
9
383863
383863
308121
357724
75742
94220
286470
202284
3173

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13enqueue_timerERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNSA_14per_timer_dataEPNS1_7wait_opE
187771962614377632
7
0
383863
383863
383597
369232
266
14998

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE16get_ready_timersERNS1_8op_queueINS1_19scheduler_operationEEE
414921812842082628
8
88447
80874
88447
7573
96750
88447
9893
9893

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE7up_heapEm
536873291720067767
4
372038
388468
16430
387036

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE9down_heapEm
631255615144263084
6
16070
709173
702966
693103
286470
378691

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vE8completeINS1_7binder1ISB_S8_EEEEvRT_RSB_
942389667449461396
3
253759
0
0

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vEC2ERSB_RKS5_
742261418966908927
1
253759

_ZN5boost4asio6detail13epoll_reactor12cancel_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEmRNS1_11timer_queueIT_EERNSD_14per_timer_dataEm
948827212183051090
8
383863
383863
383863
383863
0
383863
0
0

_ZN5boost4asio6detail13epoll_reactor14schedule_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEvRNS1_11timer_queueIT_EERKNSC_9time_typeERNSD_14per_timer_dataEPNS1_7wait_opE
331779888977304590
9
383863
0
383863
383863
383863
14998
0
0
0

_ZN5boost4asio6detail13epoll_reactor14update_timeoutEv
742169494352628315
4
14998
14998
14951
0
1
0
2
24
** External Symbol **:9998
** External Symbol **:2239
** External Symbol **:1014
** External Symbol **:1013
** External Symbol **:163
** External Symbol **:102
** External Symbol **:82
** External Symbol **:44
** External Symbol **:43
** External Symbol **:26
** External Symbol **:23
** External Symbol **:22
** External Symbol **:20
** External Symbol **:19
** External Symbol **:15
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:11
** External Symbol **:10
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
0

_ZN5boost4asio6detail13epoll_reactor16descriptor_state10perform_ioEj
626787535516178058
16
257116
253758
253758
0
38
253758
253758
761286
257154
253762
253762
253758
253762
253758
0
0
1
0
1
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15183
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126

_ZN5boost4asio6detail13epoll_reactor16descriptor_state11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
491275434249748194
3
253762
253762
253758
1
0
1
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15183
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126

_ZN5boost4asio6detail13epoll_reactor19register_descriptorEiRPNS2_16descriptor_stateE
391331300325133216
6
761277
253759
253759
253759
0
0

_ZN5boost4asio6detail13epoll_reactor21deregister_descriptorEiRPNS2_16descriptor_stateEb
708342657022904217
19
761277
44
0
0
44
44
761277
253759
253759
0
0
253759
253759
253759
253759
253759
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
253759
253759
209172
252138
253759
44587

_ZN5boost4asio6detail13epoll_reactor25allocate_descriptor_stateEv
1096621588764179866
5
253759
253759
253759
0
0

_ZN5boost4asio6detail13epoll_reactor32perform_io_cleanup_on_block_exitD2Ev
1096621589489001887
5
0
253758
0
4
0

_ZN5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
797081588432912973
26
263655
9893
9682
9893
0
0
177785
75977
2413325
2332833
9893
0
9893
9893
9893
0
9575
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
** External Symbol **:3418
** External Symbol **:1403
** External Symbol **:1260
** External Symbol **:1118
** External Symbol **:832
** External Symbol **:739
** External Symbol **:236
** External Symbol **:145
** External Symbol **:99
** External Symbol **:55
** External Symbol **:45
** External Symbol **:45
** External Symbol **:39
** External Symbol **:33
** External Symbol **:31
** External Symbol **:31
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:26
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:18
24
** External Symbol **:3418
** External Symbol **:1403
** External Symbol **:1260
** External Symbol **:1118
** External Symbol **:832
** External Symbol **:739
** External Symbol **:236
** External Symbol **:145
** External Symbol **:99
** External Symbol **:55
** External Symbol **:45
** External Symbol **:45
** External Symbol **:39
** External Symbol **:33
** External Symbol **:31
** External Symbol **:31
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:26
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:18

_ZN5boost4asio6detail13epoll_reactor8start_opEiiRPNS2_16descriptor_stateEPNS1_10reactor_opEbb
134258406150817197
38
0
0
253879
0
253802
0
253879
0
0
253879
253802
120
253759
120
120
0
2149
80
43
0
77
0
2
77
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
253675
253675
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
253675
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
162889
351586
162889
90870

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEEC2EiRKSC_
567090795815895039
1
253795
1
0
2
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15199
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15199
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEED2Ev
238984484656208796
3
281369
109
0

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEEC2EiRKS4_
536744761735612421
2
253675
0
1
0
2
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15175
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15175
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEED2Ev
784007058953177093
2
253675
0

_ZN5boost4asio6detail14thread_context24top_of_thread_call_stackEv
784007056844089447
2
7199125
7088833

_ZN5boost4asio6detail15awaitable_frameIN4absl7debian36StatusENS0_15any_io_executorEED2Ev
798733567075014180
5
1028963
1028963
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
268562
3507257
559145
827705
268562
0
0
0
1
0
4
24
** External Symbol **:439733
** External Symbol **:416137
** External Symbol **:299444
** External Symbol **:290509
** External Symbol **:285226
** External Symbol **:284888
** External Symbol **:261694
** External Symbol **:201706
** External Symbol **:189974
** External Symbol **:189726
** External Symbol **:142677
** External Symbol **:142677
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:95051
** External Symbol **:94923
** External Symbol **:55166
** External Symbol **:32777
** External Symbol **:32684
** External Symbol **:30350
** External Symbol **:20030
** External Symbol **:20007
** External Symbol **:20000
** External Symbol **:20000
24
** External Symbol **:142678
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:95052
** External Symbol **:20032
** External Symbol **:15175
** External Symbol **:14483
** External Symbol **:11894
** External Symbol **:5389
** External Symbol **:1604
** External Symbol **:1230
** External Symbol **:1209
** External Symbol **:1174
** External Symbol **:1174
** External Symbol **:1144
** External Symbol **:833
** External Symbol **:825
** External Symbol **:747
** External Symbol **:709
** External Symbol **:704
** External Symbol **:582
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
24
** External Symbol **:142613
** External Symbol **:94987
** External Symbol **:10015
** External Symbol **:10009
** External Symbol **:1282
** External Symbol **:1023
** External Symbol **:948
** External Symbol **:804
** External Symbol **:768
** External Symbol **:644
** External Symbol **:404
** External Symbol **:321
** External Symbol **:280
** External Symbol **:280
** External Symbol **:261
** External Symbol **:260
** External Symbol **:225
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:172
** External Symbol **:171
** External Symbol **:120
** External Symbol **:115
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEED2Ev
5916478827320993
7
2810688
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

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE
742261418966908927
1
253715

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m
974670606498706273
6
253759
253759
0
0
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E3ptr5resetEv
238984482353853237
3
761277
253759
253759

_ZN5boost4asio6detail16service_registry10keys_matchERKNS0_17execution_context7service3keyES7_
753202734610441270
9
0
2243873
309130
1681224
1934743
1865614
1330398
1330398
27433

_ZN5boost4asio6detail16service_registry14do_use_serviceERKNS0_17execution_context7service3keyEPFPS4_PvES9_
391800338263333511
10
1680348
876
562905
562905
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
852870
0
0
0
0
0

_ZN5boost4asio6detail16thread_info_base8allocateINS2_11default_tagEEEPvT_PS2_mm
556960143917818754
14
456003
1329923
1063076
315943
932733
266847
266847
852933
586104
39357
0
0
0
586103

_ZN5boost4asio6detail16thread_info_base8allocateINS2_19awaitable_frame_tagEEEPvT_PS2_mm
556960143917818754
14
1411412
4181871
3956309
832389
2849102
225562
225562
2167477
1941917
520962
0
0
0
1678903

_ZN5boost4asio6detail16thread_info_base8allocateINS2_21executor_function_tagEEEPvT_PS2_mm
556960143917818754
14
20238
653565
105615
606190
40542
547950
547950
579271
31322
882
0
0
0
31322

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJEEclEv
784007056844089447
2
305266
305266

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEclIS7_EEvOT_
784007056844089447
2
253759
253759

_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS6_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
844982797174888685
4
30252
10084
10084
0

_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb
950994586496501087
12
305266
305266
305266
305266
0
0
305266
0
0
0
0
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorES3_NS0_10io_contextENS0_8executorEvEC2EbRKS3_S8_
536873290214355862
4
253999
253999
253999
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorEvNS0_10io_contextENS0_8executorEvEC2EiiRKS3_
123497037245367421
7
0
637742
637742
0
637742
0
0
1
0
1
24
** External Symbol **:274777
** External Symbol **:211889
** External Symbol **:77961
** External Symbol **:31411
** External Symbol **:9999
** External Symbol **:6591
** External Symbol **:5273
** External Symbol **:2403
** External Symbol **:2323
** External Symbol **:1208
** External Symbol **:1125
** External Symbol **:1073
** External Symbol **:1069
** External Symbol **:1068
** External Symbol **:907
** External Symbol **:903
** External Symbol **:843
** External Symbol **:722
** External Symbol **:504
** External Symbol **:487
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov:469
** External Symbol **:457
** External Symbol **:415
** External Symbol **:371

_ZN5boost4asio6detail19recycling_allocatorINS1_11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEEENS1_16thread_info_base11default_tagEE10deallocateEPS7_m
798733567589966752
5
27087
56700
46921
27087
19834

_ZN5boost4asio6detail19recycling_allocatorINS1_17executor_function4implINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEENS1_16thread_info_base21executor_function_tagEE10deallocateEPSB_m
798733567589966752
5
24931
56435
305266
24931
280335

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE17rethrow_exceptionEv
391331302142307212
6
2167482
0
0
0
0
0

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEEdlEPvm
287486625830683733
6
1157855
2433593
2167482
1420870
746612
0

_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS3_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS7_IvS9_EES9_T0_T1_
882477849480608095
72
0
0
10084
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
0
0
0
0
10084
10084
0
0
2657
0
0
2657
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
0
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
89843
294220

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13expires_afterERNSA_19implementation_typeERKNS4_8durationIlSt5ratioILl1ELl1000000000EEEERNS_6system10error_codeE
1124680653217615623
4
0
383983
383983
0

_ZN5boost4asio6detail27reactive_descriptor_service10async_waitINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES6_EEvRNS2_19implementation_typeENS0_5posix15descriptor_base9wait_typeERT_RKT0_
512089717155829978
12
0
253675
0
0
2149
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
253675
0
0
253675
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
253675
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7releaseERNS2_19implementation_typeE
238984481799490044
3
253675
253675
253675

_ZN5boost4asio6detail27reactive_descriptor_service8start_opERNS2_19implementation_typeEiPNS1_10reactor_opEbbb
536873293744241650
4
0
253675
253675
253675

_ZN5boost4asio6detail27reactive_descriptor_service9constructERNS2_19implementation_typeE
742261418966908927
1
253675

_ZN5boost4asio6detail8op_queueINS1_19scheduler_operationEED2Ev
515008861925112362
5
891780
0
0
891780
0
1
0
1
0

_ZN5boost4asio6detail8op_queueINS1_7wait_opEED2Ev
515008861925112362
5
281369
0
0
281369
0
1
0
1
0

_ZN5boost4asio6detail9scheduler10do_run_oneERNS1_27conditionally_enabled_mutex11scoped_lockERNS1_21scheduler_thread_infoERKNS_6system10error_codeE
868688906142721482
19
2413325
852870
0
2332833
0
852870
0
852870
2413325
0
852870
0
2413325
852914
2413325
0
0
2332833
0
1
0
2
24
** External Symbol **:252337
** External Symbol **:246916
** External Symbol **:175267
** External Symbol **:140444
** External Symbol **:134669
** External Symbol **:125366
** External Symbol **:120071
** External Symbol **:118396
** External Symbol **:117753
** External Symbol **:100823
** External Symbol **:94483
** External Symbol **:88790
** External Symbol **:83841
** External Symbol **:75085
** External Symbol **:71536
** External Symbol **:70332
** External Symbol **:58953
** External Symbol **:51606
** External Symbol **:35052
** External Symbol **:34784
** External Symbol **:28278
** External Symbol **:21916
_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE:21869
** External Symbol **:20070
24
** External Symbol **:130847
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:100853
** External Symbol **:67191
** External Symbol **:48892
** External Symbol **:16754
** External Symbol **:15191
** External Symbol **:15175
** External Symbol **:14611
** External Symbol **:12022
** External Symbol **:12000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:9998
** External Symbol **:9968
** External Symbol **:9100
** External Symbol **:6477
** External Symbol **:6089
** External Symbol **:5405

_ZN5boost4asio6detail9scheduler12can_dispatchEv
1124680653337888707
3
0
4779735
4702260

_ZN5boost4asio6detail9scheduler12task_cleanupD2Ev
948827211883763287
7
48307
2413325
218386
28950
2194939
2413325
127484

_ZN5boost4asio6detail9scheduler12work_cleanupD2Ev
52047013245151593
10
267545
843065
9805
267545
831535
267545
267545
0
0
0

_ZN5boost4asio6detail9scheduler25post_deferred_completionsERNS1_8op_queueINS1_19scheduler_operationEEE
596847748517577054
15
0
637622
295460
295460
295371
89
0
295371
89
0
8517
0
286854
0
0

_ZN5boost4asio6detail9scheduler25post_immediate_completionEPNS1_19scheduler_operationEb
393568430052349004
12
0
215277
215277
80338
0
0
10410
124542
70967
53575
0
0

_ZN5boost4asio6detail9scheduler26wake_one_thread_and_unlockERNS1_27conditionally_enabled_mutex11scoped_lockE
971686719755716591
7
0
90881
90881
90881
90881
10410
10410
1
0
1
24
** External Symbol **:7761
** External Symbol **:514
** External Symbol **:393
** External Symbol **:333
** External Symbol **:307
** External Symbol **:282
** External Symbol **:124
** External Symbol **:88
** External Symbol **:76
** External Symbol **:60
** External Symbol **:50
** External Symbol **:38
** External Symbol **:27
** External Symbol **:18
** External Symbol **:18
** External Symbol **:16
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:13
** External Symbol **:13
** External Symbol **:13

_ZN5boost4asio6detail9scheduler3runERNS_6system10error_codeE
1073436553124709657
11
440
852870
852870
585325
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
1028963
0
0
0
0
1
0
2
24
** External Symbol **:142677
** External Symbol **:142677
** External Symbol **:142444
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:94923
** External Symbol **:94923
** External Symbol **:94863
** External Symbol **:20007
** External Symbol **:20007
** External Symbol **:15175
** External Symbol **:10000
** External Symbol **:1174
** External Symbol **:903
** External Symbol **:903
** External Symbol **:704
** External Symbol **:672
** External Symbol **:640
** External Symbol **:580
** External Symbol **:562
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:400
0

_ZN5boost4asio9awaitableISt5tupleIJNS_6system10error_codeEEENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
253759
0
0
0
0
1
0
2
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15175
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
** External Symbol **:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126
0

_ZN5boost4asio9awaitableIvNS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
573828
0
0
0
0
1
0
2
24
** External Symbol **:142677
** External Symbol **:142613
** External Symbol **:95051
** External Symbol **:94987
** External Symbol **:14483
** External Symbol **:11894
** External Symbol **:10023
** External Symbol **:10015
** External Symbol **:10009
** External Symbol **:10000
** External Symbol **:2732
** External Symbol **:2657
** External Symbol **:1603
** External Symbol **:1282
** External Symbol **:1230
** External Symbol **:1208
** External Symbol **:1173
** External Symbol **:1143
** External Symbol **:1023
** External Symbol **:948
** External Symbol **:832
** External Symbol **:825
** External Symbol **:804
** External Symbol **:768
0

_ZN5boost4asio9execution12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS1_6detail8blocking7never_tILi0EEENS1_11prefer_onlyINS8_10possibly_tILi0EEEEENSB_INS7_16outstanding_work9tracked_tILi0EEEEENSB_INSF_11untracked_tILi0EEEEENSB_INS7_12relationship6fork_tILi0EEEEENSB_INSM_14continuation_tILi0EEEEEEEC2ERKST_
811594942473831488
3
2411421
0
0
1
0
1
24
** External Symbol **:963318
** External Symbol **:703053
** External Symbol **:285356
** External Symbol **:190104
** External Symbol **:136411
** External Symbol **:40176
** External Symbol **:8721
** External Symbol **:8361
** External Symbol **:7536
** External Symbol **:6220
** External Symbol **:5740
** External Symbol **:3537
** External Symbol **:3208
** External Symbol **:2776
** External Symbol **:2764
** External Symbol **:2617
** External Symbol **:2418
** External Symbol **:2348
** External Symbol **:2288
** External Symbol **:2254
** External Symbol **:1740
** External Symbol **:1666
_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_:1653
** External Symbol **:1535

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
310710

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
268562

_ZN5boost4asio9execution6detail17any_executor_base10require_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESC_EET_PKvS12_
742261418966908927
1
42148

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_
742261418966908927
1
1873738

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_RKS3_
784007056844089447
2
537684
537684

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_S9_
742261418966908927
1
395446

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_S9_
742261418966908927
1
538484

_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_
742261418966908927
1
1129169

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_
742261418966908927
1
2254301

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_
742261418966908927
1
1075088

_ZN5boost4asio9execution6detail17any_executor_base14prefer_fn_implINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_PNSt9enable_ifIXaantsr7is_sameIT0_vEE5valuesrT1_13is_preferableEvE4typeE
784007056844089447
2
537404
537404

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov
742261418966908927
1
1456444

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov
742261418966908927
1
268562

_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_
742261418966908927
1
253999

_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_
742261418966908927
1
507470

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_
742261418966908927
1
537404

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESR_EET_PKvS12_
742261418966908927
1
42148

_ZN5boost4asio9execution6detail17any_executor_baseC2EOS3_
543243708862749142
3
933929
891741
0
1
0
1
24
** External Symbol **:285356
** External Symbol **:190104
** External Symbol **:178360
** External Symbol **:138501
** External Symbol **:40336
** External Symbol **:36287
** External Symbol **:17957
** External Symbol **:5294
** External Symbol **:3649
** External Symbol **:3450
** External Symbol **:3427
** External Symbol **:3208
** External Symbol **:2418
** External Symbol **:2348
** External Symbol **:2288
** External Symbol **:1837
** External Symbol **:1666
** External Symbol **:1418
** External Symbol **:722
** External Symbol **:722
** External Symbol **:692
** External Symbol **:682
** External Symbol **:584
** External Symbol **:554

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
92585
2453
36
36
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISA_Lb1EEERS4_
146835647075900052
2
2604415
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS4_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS6_EEEE
844982797010397240
5
0
11290884
2604415
2435025
2435025

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISA_Lb1EEE
37730074776470275
5
443881
488730
2604415
1396187
173986

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISB_Lb1EEERS5_
146835647075900052
2
2611394
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS5_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS7_EEEE
844982797010397240
5
0
10772951
2611394
1063262
1063262

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISB_Lb1EEE
37730074776470275
5
3846
1551086
2611394
2080427
1548134

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor4SlotENS0_6detail16key_nodeptr_compINS7_9PoolState13ExpiresBeforeENS0_8bhtraitsIS8_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS8_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSN_SO_RKT_T0_RNS0_20insert_commit_data_tISO_EEPm
342810749316373002
13
76
2604339
0
2604415
76
0
2435031
2434955
0
0
0
21
169384

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor9FairQueue7WaitingENS0_6detail16key_nodeptr_compISt4lessIS9_ENS0_8bhtraitsIS9_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS9_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSO_SP_RKT_T0_RNS0_20insert_commit_data_tISP_EEPm
342810749316373002
13
0
2611394
0
2611394
0
0
1063262
1063262
0
0
0
0
1548132

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_RNS0_20data_for_rebalance_tIS8_EE
446858651872269297
18
447727
0
0
3031156
1746742
718983
620443
334693
69926
219847
123130
1217292
277466
274777
1763598
4071528
1754407
2556991

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE20insert_unique_commitEPNS0_11rbtree_nodeIS3_EES8_RKNS0_20insert_commit_data_tIS8_EE
567185239083544332
5
6
1717516
3498287
2
3498217

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE25rebalance_after_insertionEPNS0_11rbtree_nodeIS3_EES8_
1042354055910929942
18
1843957
5735504
3322130
130
958832
2363292
50
6
0
191018
2436099
6
7
0
4
40
5216169
3

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE42rebalance_after_erasure_restore_invariantsEPNS0_11rbtree_nodeIS3_EES8_S8_
386924804694313492
43
545932
53595
391858
634649
5460554
3577746
2363212
96509
278589
107139
1148756
59707
88717
13955
2084623
1188151
23384
6105
10540
533464
545932
339995
6043
4900
4987221
911216
7341
563
0
0
132991
72134
354458
171322
63308
19809
17921
35115
2900272
0
58483
676586
0

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
1124680653258158719
3
3259
2609228
2608135

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
798733566915304256
4
617184
2377993
1987231
0

_ZN5boost9intrusive22bstree_algorithms_baseINS0_18rbtree_node_traitsIPvLb0EEEE9prev_nodeEPNS0_11rbtree_nodeIS3_EE
948827210703629965
9
0
0
3498573
3498373
3498573
3498453
3443126
40
98016

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12InsertUniqueEmPNS9_4NodeE
694937217598364818
5
5620
82701
2383058
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap18TryEmplaceInternalIRKS7_JEEESt4pairINS9_13iterator_baseINS0_7MapPairIS7_S7_EEEEbEOT_DpOT0_
93478049560450218
6
0
0
0
0
2021638
2448671

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap24ResizeIfLoadIsOutOfRangeEm
484499720113870608
7
427033
0
2031359
0
2031359
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
2038726
0

_ZN6google8protobuf8internal18TransparentSupportINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE6EqualsIS8_S8_EEbRKT_RKT0_
98923583033976887
4
88321
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
346966
315147
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
1999312
1999312
1999312
1999312
249914
249914
249914
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
3619312
0
116752
0
116752
0
116752
0
116752
0
0
0
0
0
0
0
0
0
0
116752

_ZN6lessor10LooksQuietENS_10BorrowedFdE
391331300898160634
6
0
0
0
2262237
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
34927
31
0
0

_ZN6lessor10RecordFile4TakeEv
794533771550705466
8
34958
34958
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
512:34958

_ZN6lessor10RecordFile8MarkUsedEPSt4byte
742261418966908927
1
34958

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
31865
0
31865

_ZN6lessor10StartupKeyERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EE
798733566041888711
4
88477
88077
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
31819
31819
0
0
0
0
0
0
0
0
0
31819
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
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
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
31824
18
0
31842
0
1
0
1
6
** External Symbol **:16758
** External Symbol **:10005
** External Symbol **:3068
** External Symbol **:1005
** External Symbol **:1004
** External Symbol **:2

_ZN6lessor10WorkerCrew6WakeByENS_8MonoTimeE
789594824668060895
23
135809
1462
1462
0
1462
0
0
0
1462
0
0
1462
0
0
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
** External Symbol **:1265
** External Symbol **:147
** External Symbol **:28
** External Symbol **:11
** External Symbol **:10
** External Symbol **:1
0
0

_ZN6lessor10WorkerCrew7AdvanceEv
974670607854322738
7
0
96885
31819
65066
21
65107
65066

_ZN6lessor10WorkerCrew7OnEndedERNS_10WorkerLinkERKSt6vectorIN4absl7debian36StatusESaIS6_EE
144240995638855494
20
0
7
31819
0
31819
31819
31819
31819
31819
31819
0
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
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
3
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
7
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
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
9
346989
31849
31826
0
0
23
9
0
0
0

_ZN6lessor10WorkerLink4ReadEv
746321611229061014
28
31849
346989
0
0
0
31849
31849
0
31849
0
0
0
0
0
0
0
0
0
0
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
31819
31819

_ZN6lessor10WorkerLink6HandleEv
345737796295395013
10
31849
31849
0
0
31849
0
0
0
0
0
1
0
1
6
** External Symbol **:16762
** External Symbol **:10005
** External Symbol **:3068
** External Symbol **:1006
** External Symbol **:1006
** External Symbol **:2

_ZN6lessor10WorkerTaskC2ESt6vectorINS_13CleanupRunner4StepESaIS3_EEN4absl7debian312AnyInvocableIFvRKS1_INS7_6StatusESaIS9_EEbEEENS_8MonoTimeE
641059977005708569
12
346966
346966
227890
119076
31819
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
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
0

_ZN6lessor11FindSettingERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EEN4absl7debian311string_viewE
1075867882490824511
27
1624
0
0
731899
799
0
4940
1624
4940
0
1624
0
0
0
1175104
1168540
800
732699
0
799
0
732699
799
0
0
732699
435042
1
1
7
1
16:4940
1
16:1624
0
0
0
1
16:799
1
16:732699

_ZN6lessor11LeasedPaths7ReleaseENS_2IdINS_8LeaseTagEEEb
1063705159172739859
3
2020223
0
0

_ZN6lessor11PoolMetrics5EndedENS_8LeaseEndEN4absl7debian38DurationE
742261418966908927
1
2604027

_ZN6lessor11PoolSockets10OnAcceptedERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3WayENS_8UniqueFdE
42618249411050704
56
0
0
0
88927
0
0
88927
0
0
0
0
0
0
0
0
88927
0
0
88927
0
88927
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
88927
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
88927
0
88927
88927
88927
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
89282
0
89282
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
88572
0
0
355
0
0
0
0
0
0
355
355
0
355
355
355
355
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
5:355
1
1:355

_ZN6lessor11ReasonErrorENS_2v111Reason_CodeEN4absl7debian311string_viewERKSt6vectorISt4pairIS4_NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISD_EE
1072008671649668184
41
9721
9721
0
0
330792
305517
0
103111
29506
29506
25274
25275
25275
25275
25275
25275
0
25275
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
9:21145
7:8360
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
494102
20000
0
0
474102
0
0
10000
10000
10000
0
0
0
474102
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
474102
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
474102
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
474102
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
249198
0
260522
260522
0
0
249198
249198
251218
283089
260522
0
249198
9304
249198
260522
260522
251218
260522
260522
0
9304
0
249198
0
0
0
0
0
0
0
0
249198
249198
260522
0
0
260522
0
0
260522
260522
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:130783
** External Symbol **:100663
** External Symbol **:7809
** External Symbol **:7343
** External Symbol **:816
** External Symbol **:245
** External Symbol **:205
../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv:189
** External Symbol **:182
** External Symbol **:179
** External Symbol **:157
** External Symbol **:114
** External Symbol **:114
** External Symbol **:112
** External Symbol **:83
** External Symbol **:82
** External Symbol **:61
** External Symbol **:44
** External Symbol **:10
** External Symbol **:7
0
0
0
0
20
** External Symbol **:142677
** External Symbol **:94923
** External Symbol **:10007
** External Symbol **:10000
** External Symbol **:903
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev:240
** External Symbol **:240
** External Symbol **:231
** External Symbol **:200
** External Symbol **:200
** External Symbol **:180
** External Symbol **:160
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
** External Symbol **:75
** External Symbol **:42
** External Symbol **:20
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
2413325
2413325
95128

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
356966
0
6
0
0
0

_ZN6lessor12CleanupQuota4TakeEjm
742261418966908927
1
494102

_ZN6lessor12CleanupState10OnFinishedENS_2IdINS_9ActionTagEEERKN4absl7debian36StatusENS_8MonoTimeERNS_6RandomERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISJ_EE
717382262498333621
24
315147
0
0
356966
41819
0
0
0
0
0
0
0
0
0
0
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
65:140640
33:65436
8:21818
16:21815
32:21814
17:21814
64:21810

_ZN6lessor12CleanupState3AddENS_2IdINS_9ActionTagEEENS1_INS_10SessionTagEEENS1_INS_8LeaseTagEEERKNS_13CleanupPolicyERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISI_EE
974670605572590944
7
494102
0
0
0
0
0
0

_ZN6lessor12CleanupState3EndENS_2IdINS_9ActionTagEEENS_7Journal7OutcomeERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISD_EE
732038792768802925
8
356966
0
0
0
0
0
0
356966

_ZN6lessor12CleanupState4FindENS_2IdINS_9ActionTagEEE
567185242265862187
5
1607091
1607091
1607091
0
0

_ZN6lessor12CleanupState6CutRunENS_2IdINS_9ActionTagEEE
844982799530838382
4
0
41819
0
0

_ZN6lessor12CleanupState6RunAllENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
393568430245866104
13
494102
494102
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
377040
337222
345057
20000
49969
12165
45852
0
41835
4017
4017
0
2012
2005
0
0

_ZN6lessor12CleanupState9BecomeDueENS_2IdINS_9ActionTagEEERNS0_5EntryE
1063705161840035144
3
494102
0
0

_ZN6lessor12DurationFromERKN6google8protobuf8DurationEN4absl7debian311string_viewE
1044887267156917124
20
0
0
0
2028998
0
0
0
2028999
0
0
0
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
1392073
1290598
115403
101475

_ZN6lessor12PriorityFromENS_2v18PriorityE
1124680653874042806
4
494102
0
0
494102

_ZN6lessor12ProcessWatch3AddERNS_4PeerENS_2IdINS_10SessionTagEEE
640156331545549814
56
0
32860
27431
32286
26878
32286
0
0
32286
574
574
0
574
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
32860
32860
32860
574
32860
32860
574
574
0
0
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
5284
0
18449
18449
18449
18449
654145
654145
649876
9457
644688
4768
9457
9457
4689
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
** External Symbol **:1389
** External Symbol **:1146
** External Symbol **:1111
** External Symbol **:1012
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
7:640350
6:4312
9:2909
8:2305

_ZN6lessor12SessionNames8ReplacesEi
1063705161908944610
3
571538
2014
140

_ZN6lessor12SessionTable10LeaveGraceENS_2IdINS_10SessionTagEEERNS0_5EntryE
1063705161908944610
3
528816
5429
5429

_ZN6lessor12SessionTable3EndENS_2IdINS_10SessionTagEEE
3603321414812966
15
47329
32860
32860
32860
32860
481
481
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
32860
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
32860
1
1
1
0

_ZN6lessor12SessionTable6ResumeENS_2IdINS_10SessionTagEEE
567185240184951041
5
490527
490527
490527
0
0

_ZN6lessor12SessionTable7RestoreENS_2IdINS_10SessionTagEEERKNS0_8IdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
788747811148719433
10
32860
0
481
481
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
346966
31819
31819
31819
31819
31819
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
7
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
0
0
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
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
31819
0
0
0
0
31819
0
0
0
0
0
0
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
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
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
31819
31813
31813
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
1784331
0
0

_ZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS_9PoolRelayEE
614734196703061374
58
88927
88572
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
88927
0
0
88927
0
0
355
88927
0
88572
355
0
0
0
0
0
0
88572
0
0
0
0
0
0
0
0
0
0
0
0
0
88572
1
0
3
0
0
0

_ZN6lessor13LeaseHandlers16AcquireForClientERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEN4absl7debian312AnyInvocableIFvONSB_8StatusOrINS_12GrantedLeaseEEEEEE
1024588651855630722
4
572388
0
0
0
1
0
3
22
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
2601382
2601383
2601377
2601392
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
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78903
** External Symbol **:74041
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78902
** External Symbol **:74038
** External Symbol **:70433
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78903
** External Symbol **:74043
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78902
** External Symbol **:74043
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
0
0
1
1
1
1:2601379

_ZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS_7SessionEERKNS_2v114AcquireRequestEN4absl7debian38DurationEbNSB_12AnyInvocableIFvNSB_8StatusOrINS_10GrantReplyEEEEEE
270449479075024420
71
0
0
0
0
2029003
0
0
0
2029005
0
0
0
0
0
0
0
0
2028990
0
0
0
0
0
2028999
2029005
2029003
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2028990
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
13
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78903
** External Symbol **:74042
** External Symbol **:70441
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78903
** External Symbol **:74038
** External Symbol **:70435
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78902
** External Symbol **:74043
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78901
** External Symbol **:74043
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
0
0

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
2018916
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
2018917

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
410666
410666
0
408988
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
1:410666

_ZN6lessor13PostgresFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
424622327633262269
18
7758961
7758961
929
0
0
0
0
5976592
0
1237131
1237131
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
485966
485166
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
5955288
36426
0
833688
0
0
331918
0
0
0
0
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
466273
410666
1077310
370887
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
410666
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
15499
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
16621

_ZN6lessor13PostgresFront12BeginSessionENS_8postgres13StartupPacketERKNS_4FlowE
497936965380458958
23
0
831
88077
0
87246
88077
0
0
0
87246
2160
0
0
0
87246
0
0
0
0
0
0
88077
88077
1
1
1
0

_ZN6lessor13PostgresFront13AnswerStartupEN4absl7debian311string_viewERKNS_4FlowE
602082043167123281
21
0
88077
88077
88077
88077
88077
0
88077
308
0
88077
87769
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
353540
353540
353540
353540
88385
0
88385
0
0
0
0
88385
0
0
0
0
0
308
88077
0
0
0
0
0
0
88077
88077
88077
88077
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
88385
88385
0
0
1
1
2
1
6:88077
1
9:88077

_ZN6lessor13PostgresFront13WantsReplacedEv
784007056844089447
2
571538
571538

_ZN6lessor13PostgresFront15TellDifferencesERKNS_4FlowE
857105374624512174
71
0
0
0
0
28808
74760
6230
0
0
15499
0
0
0
0
0
0
0
0
14676
112619
823
823
0
0
112619
0
112619
0
112619
0
112619
566068
9494
97943
8663
556799
8663
8663
831
0
8446
0
6230
8446
6230
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
97943
1
1
10
0
0
0
0
0
1
8:6230
1
16:8446
10
2:25989
8:20830
3:18414
4:17326
17:8663
5:8663
9:7314
7:3112
16:2231
6:77
0
0

_ZN6lessor13PostgresFront17OnDescribeOrCloseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
660898534585967151
42
325755
0
0
0
0
0
0
0
0
0
0
0
0
947147
947147
947147
947147
1231
0
0
1231
947147
0
0
0
0
781125
0
166022
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
947147
1231
947147
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
1222344
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
951587
0
0
0
0
0
0
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
485966
485037
2915796
2910222
124
488805
65
485037
485966
485966
485037
485966
929
485037
485966
0
0
0
485037
484972

_ZN6lessor13PostgresFront4ToldESt10shared_ptrIKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEEE
784007056844089447
2
89199
89199

_ZN6lessor13PostgresFront5EnterERKNS_4FlowEb
15835545543773245
54
408418
0
0
0
404943
464595
56177
0
6564
6564
6564
6564
6564
566068
565413
408418
408418
408988
407658
235374
408988
408418
157080
157080
1128
35421
0
35497
35497
372503
0
408988
372363
372363
799
405742
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
372363

_ZN6lessor13PostgresFront5OnTagEN4absl7debian311string_viewE
767840544753558749
31
1217031
9
9
27
0
0
1217104
64
1217104
1217104
0
73
0
64
1217104
9
1215504
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
571538
88077
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
87246
87246
0
87246
0
0
0
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
571538
0

_ZN6lessor13PostgresFront6OnBindERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
86707332940646644
38
328814
0
0
0
0
0
0
0
0
0
0
0
0
951587
951587
951587
0
328814
622773
622773
951587
0
0
0
622773
328814
0
0
164023
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
3:158392
17:4290
6:1341

_ZN6lessor13PostgresFront6OnRowsERKNS_8postgres5AskedEN4absl7debian311string_viewERKNS_4FlowE
173686997599724934
27
5090
29652
9980
9980
9980
947237
5090
5090
0
4290
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
5090
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
84498
84095
84095
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
565237
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
168095
168095
168095
168095
3304
168095
3304
3304
0
9
168095
164791
0
0
0
168095
0
0
164791
164791
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
168095
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
270757
270757
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
956122
956122
951387
163823
163823

_ZN6lessor13PostgresFront7SendOwnENS0_3OwnERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS8_EERKNS_4FlowERKS8_
898844273112714060
20
35497
92981
70994
37374
35497
35497
35497
35497
37374
0
0
35497
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
566068
566068
566068
566068
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
** External Symbol **:157490
** External Symbol **:157355
** External Symbol **:157187
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
1262520
0
0
0
0
16621
0
5955288
0
1766870
0
0
947237
1487976
6254364
0
0
1217104
1224217
0
0
0
0
1224217
1217104
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1262520
1262520
0
0
0
0
0
0
15821
5955288
5955288
1766870
278894
0
5975470
0
0
0
0
1217104
1224217
1224217
1224217
1224217
1224217

_ZN6lessor13PostgresFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
1048392747766475572
52
0
0
4418369
88385
0
88385
0
4243928
4243927
4813446
0
0
0
1971227
4243927
0
0
0
86057
0
564932
564932
4243927
1401708
0
0
0
0
564871
564871
0
0
483462
0
0
86057
0
0
0
0
0
0
0
0
0
0
0
0
4813446
0
0
157011

_ZN6lessor13PostgresFront8OnParsedEmbb
262492185887483136
29
0
0
0
0
0
2129
331918
167127
164791
331918
167127
167127
0
3304
331918
0
0
0
0
0
3304
0
0
0
331918
0
0
1826
1826

_ZN6lessor13PostgresFront8OnSimpleEcRKNS_4FlowE
927205942295359781
12
0
0
0
1231
951587
953460
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
88077
0
0
88077
0
0
0
0
0

_ZN6lessor13PostgresFront9AppendOwnEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
278943
92981

_ZN6lessor13PostgresFront9OnMessageERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
709651038690731337
23
947147
270757
63
4243864
0
0
4243864
0
0
947147
1906278
270757
168095
951587
270757
270757
1906278
0
0
0
0
270757
270757

_ZN6lessor13PostgresFront9SendParseERKNS0_8PreparedERKNS_4FlowE
842987906145431596
15
163823
163823
163823
163823
4290
4290
163823
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
1117089
372363
9
9
9
0
0

_ZN6lessor13PostgresFrontC2ERNS_14PostgresSharedEmNS_9CancelKeyENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPNS_5LoginE
301351149174339136
14
88077
0
0
0
0
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
88077

_ZN6lessor13PostgresFrontD2Ev
301351147971189272
14
0
3277
88077
0
0
0
88077
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
408796

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
31872
23
0
0
31872
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
31872
31849

_ZN6lessor14CleanupMetrics4ShowERKNS_12CleanupState7AccountE
146835646621254984
2
943100
188620

_ZN6lessor14DriverSessions4FindERKNS0_3KeyE
157411391485353719
13
88572
89282
88860
422
88860
88860
88572
288
0
0
0
0
288

_ZN6lessor14DriverSessions6RejoinERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEE
948827210730180212
7
355
88572
0
88572
88572
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
164163
168095
161516
164163
0
3932
164163
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
3932
0
164163
164163
0
0
0
0
1190
1190
1190
1190
1190
1190
0
3932
1190
1190
1190
1190
1190
1190
0
0
0
0
0
0
0
0
0
0
0
0
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
9:1162
16:28
2
9:1162
16:28
2
9:1162
16:28
2
9:1162
16:28
2
9:1162
16:28
2
9:1162
16:28

_ZN6lessor14UpstreamSocket4ReadEv
287486626317066404
6
1938
1922167
0
1938
1922167
0

_ZN6lessor14UpstreamSocket6HandleEv
742261418966908927
1
1924105

_ZN6lessor14WaitUntilReadyENS_10BorrowedFdENS_9ReadinessENS_8MonoTimeERKNS_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
1066283265407355996
77
0
253675
0
0
252019
253675
1656
252019
253675
1656
0
253675
253675
253675
253675
253675
253675
0
0
253675
0
253675
0
0
0
0
253675
253675
253675
253675
253675
253675
0
0
0
0
0
253675
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15175
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
_ZNK6lessor11SystemClock3NowEv:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:15175
** External Symbol **:1174
** External Symbol **:461
** External Symbol **:417
** External Symbol **:413
** External Symbol **:391
** External Symbol **:373
** External Symbol **:348
** External Symbol **:335
** External Symbol **:245
_ZNK6lessor11SystemClock3NowEv:229
** External Symbol **:203
** External Symbol **:181
** External Symbol **:154
** External Symbol **:149
** External Symbol **:149
** External Symbol **:133
** External Symbol **:130
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:126
0
0
0
0
1
1
1
6:1656

_ZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS_7SessionEERKNS_2v122RegisterCleanupRequestEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS6_23RegisterCleanupResponseEEEEEE
408942159264136861
99
0
56945
170835
0
0
56945
0
0
0
0
0
0
0
494102
0
0
494102
0
0
56945
0
0
0
0
56945
0
56945
56945
0
0
56945
56945
56945
0
0
56945
0
0
56945
0
56945
56945
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:48892
** External Symbol **:4052
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:48892
** External Symbol **:4052
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:48892
** External Symbol **:4052
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:48892
** External Symbol **:4052
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
2604027
0
0
0

_ZN6lessor15CleanupRegistry2DoEN4absl7debian311FunctionRefIFNS2_6StatusERSt6vectorISt7variantIJNS_12CleanupState5StartENS7_5RestsENS7_4DiesENS7_4EndsENS7_5CleanEEESaISD_EEEEE
881802931110589783
16
32904
32904
0
0
0
0
0
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
** External Symbol **:39
** External Symbol **:38
** External Symbol **:37
** External Symbol **:33
** External Symbol **:33
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15CleanupRegistry3AddENS_2IdINS_10SessionTagEEERNS0_5OwnerESt6vectorINS0_9NewActionESaIS7_EERN4absl7debian312AnyInvocableIFvNSB_8StatusOrIS6_INS1_INS_9ActionTagEEESaISF_EEEEEEERNS0_7ErrandsE
563933364422669586
96
0
0
494102
494102
494102
0
0
494102
0
0
0
101313
101313
0
0
494102
494102
494102
494102
0
0
0
0
0
0
0
56945
56945
56945
0
4033
0
0
0
0
0
0
56945
56945
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:48892
** External Symbol **:4052
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:48892
** External Symbol **:4052
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
356966
356966
356966
356966
0
0
0
0
356966
356966
0
0
0
0
0
0
0
0
0
356966
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:268064
** External Symbol **:48892
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
1:356966

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5CleanERNS0_7ErrandsE
124721842999011629
10
35169
4017
4017
4017
4017
2012
2005
17871
17871
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5StartERNS0_7ErrandsE
1026670672623845118
92
0
316615
41819
0
41819
0
0
357222
0
0
0
227890
0
41819
87257
0
0
0
0
0
0
0
41819
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
180311
180311
0
0
2
0
6
7
** External Symbol **:268320
** External Symbol **:48892
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
356966
0
357222
0
4017
131675
0
0
0

_ZN6lessor15CleanupRegistry5BeginENS0_7HandoutE
564871552872837795
16
0
0
21818
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
** External Symbol **:16754
** External Symbol **:3063
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
5
** External Symbol **:16754
** External Symbol **:3063
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
41819
20001
20001
0
131675
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
131675
41826
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
1745229
356966
356966
356966
0
356966
0
356966
0
0
0
0
0
0
0
989301
989301
0

_ZN6lessor15CleanupRegistry7OnEndedEN4absl7debian34SpanIKNS_2IdINS_9ActionTagEEEEERKSt6vectorINS2_6StatusESaISA_EEb
1069835081602734113
30
41819
356966
356966
356966
0
0
0
356966
356929
41819
315147
0
315147
41826
41826
0
0
0
0
0
0
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
** External Symbol **:268064
** External Symbol **:48892
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry8RecordOfENS_2IdINS_10SessionTagEEENS_11CleanupKindENS_7journal12ActionRecordE
515743954007563331
11
494102
0
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
56945
56945
56945
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
180748
16388
0
0
274752
0
274752
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
356966
0
356966
356966
0
356966
0
0
1
0
1
7
** External Symbol **:268064
** External Symbol **:48892
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry9OnWrittenENS_2IdINS_10SessionTagEEERKSt6vectorINS1_INS_9ActionTagEEESaIS6_EERKN4absl7debian36StatusERNSC_12AnyInvocableIFvNSC_8StatusOrIS8_EEEEE
803463619694637207
37
0
278589
494102
0
0
0
0
56945
0
56945
56945
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
172950
172950
0
0
0
0
1
0
2
7
** External Symbol **:48892
** External Symbol **:4052
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
283089
283089
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
283089
0
0
283089
283089
0
0
0
0
0
0
0
0
0
260522
22567
1
0
2
20
** External Symbol **:142677
** External Symbol **:116645
** External Symbol **:10619
** External Symbol **:10000
** External Symbol **:1055
** External Symbol **:287
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE:240
** External Symbol **:240
** External Symbol **:200
** External Symbol **:200
** External Symbol **:180
** External Symbol **:171
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
** External Symbol **:75
** External Symbol **:55
** External Symbol **:21
** External Symbol **:14
0

_ZN6lessor15ReadCredentialsENS_10BorrowedFdE
93478046205005445
7
0
116753
0
0
0
0
0

_ZN6lessor15SecureRandomHexB5cxx11Ei
650973719626239524
9
284185
284185
284185
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
485098
0
0
0
0
485098
0
0
0
0
0
0
0
0
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
2604027
62
62
62
62
62
62
0
62
0
62
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
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434322
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78902
** External Symbol **:70781
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZN6lessor15SessionRegistry3EndENS_2IdINS_10SessionTagEEENS_10SessionEndE
852367618450844383
75
0
4200
1050
13136
13136
18824
0
0
0
18795
0
32860
32860
32860
32860
14469
14469
32860
0
32860
13136
18824
0
14469
32860
32860
32859
32830
1050
1050
0
32860
32860
1050
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
31790
1
0
3
0
24
** External Symbol **:6089
** External Symbol **:3458
** External Symbol **:926
** External Symbol **:864
** External Symbol **:858
** External Symbol **:449
** External Symbol **:182
** External Symbol **:179
** External Symbol **:63
** External Symbol **:20
** External Symbol **:11
** External Symbol **:9
** External Symbol **:6
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
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
** External Symbol **:39
** External Symbol **:38
** External Symbol **:37
** External Symbol **:33
** External Symbol **:33
** External Symbol **:32
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
32860
32860
32860
32860
32860
0
0
0
0
0
0
0
32860
32860
32860
32860
0
0
0
0
32860
32860
32860
32860
32860
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:39
** External Symbol **:38
** External Symbol **:37
** External Symbol **:33
** External Symbol **:33
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16
1
5
2
6:32505
1:355
2
7:27076
5:5784
1
1:32860
0
0

_ZN6lessor15SessionRegistry7OnDeathERKSt6vectorINS_2IdINS_10SessionTagEEESaIS4_EE
824622382287265634
8
19898
18598
18598
0
18598
154
0
0
1
0
2
24
** External Symbol **:41
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:8
** External Symbol **:8
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:6089
** External Symbol **:5000
** External Symbol **:3459
** External Symbol **:926
** External Symbol **:865
** External Symbol **:858
** External Symbol **:450
** External Symbol **:320
** External Symbol **:183
** External Symbol **:179
** External Symbol **:64
** External Symbol **:63
** External Symbol **:40
** External Symbol **:38
** External Symbol **:20
** External Symbol **:9
** External Symbol **:7
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

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
1779535
1779535
4106
1779535
0
1779535
0
1779535
0
1779535
0
1779535
0
0
0
1779535
0
1779535
1779535
1779535
0
1779535
0
1779535
0
1779535
1779535
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
7295689
3642522
1779383
1814562
0
1
3642239
100
1827678
0
1827678
0
0
0
0
3655630
0
282
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
5:1778786
9:48892

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
3741475
3739294
466857
95278
95278
95278
0
0
0
0
95278
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
1783741
0
1783741
0
0
0
0
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
1783641
1783641
1783641
514861
514861
0
0
0
0
0
1
0
2
7
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:7200
0

_ZN6lessor16AttachConnection13HandleCleanupEmRKNS_2v113AttachRequestE
868885327984398377
27
0
0
0
56945
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
7
** External Symbol **:48892
** External Symbol **:4052
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

_ZN6lessor16AttachConnection13HandleRequestERKNS_2v113AttachRequestE
711149522811906943
148
56945
0
0
0
0
1783641
100
27076
0
0
1778786
0
0
0
0
3646598
0
0
0
0
27076
1783641
100
1778836
0
0
0
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
1778836
0
0
0
0
1778836
0
0
0
0
0
1778836
0
0
0
0
0
0
0
1778786
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1778786
1778786
0
0
0
0
0
0
0
0
1778786
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1783641
100
1778836
0
0
0
0
0

_ZN6lessor16AttachConnection14OnSessionEndedEv
95820316359186075
14
13109
13109
0
13109
0
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
1779934
1779634
0
1779634
1779534
1
0
1
8
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434320
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:7200
** External Symbol **:400

_ZN6lessor16AttachConnection4PostENS0_5FrameE
456851012731551047
56
0
59593
1808234
1779535
1471
0
0
0
0
0
59593
0
0
0
0
0
1778786
48906
48906
0
1778786
48906
48906
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
5:1778786
1
9:48906
1
9:48906

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
3662464
3661961
503
3661961
0
0

_ZN6lessor16AttachConnection5CloseENS_10SessionEndE
523456432006441999
32
4091
0
4091
8949
282
4091
4091
137
29257
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
4091
22985
0
0
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
3526727
3526727

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
1866978
0
0
1827692
1827692
0
0
0
0
0
0
0
0
0
0
0
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
5:1778786
9:48906

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
3662464
503
0
0
0
15363
0
0
503
5952
0
0
0
0
0
0
0
0
3646598
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
57095

_ZN6lessor16AttachConnection7DeliverENS0_5FrameE
934653113851625405
22
0
0
4091
3642522
0
0
0
3642521
3642521
3513618
128903
128903
0
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
77250
1600806
0
178828
0
8026
0

_ZN6lessor16AttachConnection7SendNowERKNS0_5FrameE
1096621591024329930
7
0
0
0
1862887
1779634
282
282

_ZN6lessor16AttachConnection7TrySendERKNS0_5FrameE
1042354056153007833
21
1779635
1862887
1779634
1779634
1779634
1779634
252
85276
1779382
85276
1600554
85276
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
1576269
171403
171403
167956
165251
171403

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
24285
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
1603259
8026

_ZN6lessor16DescriptorBudget5ShareD2Ev
1063705159172739859
3
1994893
1720312
0

_ZN6lessor16DescriptorBudget7TakeForEjm
653247342843410969
12
144185
143704
144185
143704
144184
481
0
0
0
0
0
0

_ZN6lessor16DescriptorBudget8GiveBackEmSt8optionalIjE
650973722515693818
9
1747443
144184
144184
0
481
0
0
0
0

_ZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS_2v114AcquireRequestEPNS4_15AcquireResponseE
433147968405592212
28
0
164121
0
244964
0
164121
244965
0
0
0
244962
244964
244962
0
0
0
0
0
0
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
** External Symbol **:78904
** External Symbol **:74043
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:4000
0

_ZN6lessor16GrpcLeaseService7ReleaseEPN4grpc21CallbackServerContextEPKNS_2v114ReleaseRequestEPNS4_15ReleaseResponseE
1042354054871955871
19
240132
0
240133
0
240133
0
0
240133
240133
240133
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
3791716
3791716
65444
3726272
65444
65444
0
60191
65444
65444
0
0
0
65444
0
0
65444
65444
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3791716

_ZN6lessor17HandoffAllowedForERKNS_8UpstreamE
325048437913199258
14
0
0
0
0
0
0
1934988
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
56945
56945
0

_ZN6lessor2v111AttachReplyC2EOS1_
52047014098045209
10
1866978
1866978
0
1866978
1866978
1866978
0
0
0
0

_ZN6lessor2v113CleanupActionC2EOS1_
52047014098045209
10
1562823
1562823
0
1562823
1562823
1562823
0
0
0
0

_ZN6lessor2v115ReleaseResponseC2EOS1_
52047014098045209
10
2018916
2018917
0
2018917
2018917
2018917
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
113890
113890
0
113890
113890
113890
0
0
0
0

_ZN6lessor2v15LeaseC2EOS1_
52047014098045209
10
5823209
5823208
0
5823208
5823208
5823208
0
0
0
0

_ZN6lessor2v16StatusC2EOS1_
52047014098045209
10
8475
8475
0
8475
8475
8475
0
0
0
0

_ZN6lessor4Pool11TakeWaitingENS_2IdINS_9WaiterTagEEE
346200322099272504
7
2611394
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
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78904
** External Symbol **:74043
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0

_ZN6lessor4Pool3RunEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEE
894595281621803832
17
5500830
255397
2610653
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
256025
0
897
2453
0
0
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
** External Symbol **:161
** External Symbol **:14
** External Symbol **:1
0
0

_ZN6lessor4Pool6DoWorkENS0_4TaskE
1032091114660416506
161
0
0
0
256025
0
0
0
2453
247678
897
4997
0
0
256025
256025
256025
256025
0
256025
0
0
256025
2453
247678
897
4997
256025
0
0
0
0
0
0
0
0
247678
897
4997
2453
2453
4997
247678
897
0
2453
0
247678
0
897
0
4997
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
4997
0
247678
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
** External Symbol **:142613
** External Symbol **:94987
** External Symbol **:10015
** External Symbol **:1282
** External Symbol **:1023
** External Symbol **:948
** External Symbol **:804
** External Symbol **:768
** External Symbol **:644
** External Symbol **:280
** External Symbol **:280
** External Symbol **:261
** External Symbol **:260
_ZNK6lessor11SystemClock3NowEv:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:172
** External Symbol **:171
** External Symbol **:115
** External Symbol **:103
** External Symbol **:92
** External Symbol **:80
** External Symbol **:80
** External Symbol **:76
24
** External Symbol **:704
** External Symbol **:672
** External Symbol **:640
** External Symbol **:580
** External Symbol **:562
** External Symbol **:200
** External Symbol **:200
** External Symbol **:180
** External Symbol **:168
../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection8ValidateENS_8MonoTimeE:160
** External Symbol **:160
** External Symbol **:107
** External Symbol **:105
** External Symbol **:104
** External Symbol **:80
** External Symbol **:75
** External Symbol **:60
** External Symbol **:40
** External Symbol **:40
** External Symbol **:39
** External Symbol **:28
** External Symbol **:28
** External Symbol **:14
** External Symbol **:13
0
0
0
0
8
** External Symbol **:142444
** External Symbol **:94863
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
** External Symbol **:161
** External Symbol **:14
** External Symbol **:1
0
0
0
0
24
** External Symbol **:404
** External Symbol **:321
** External Symbol **:225
** External Symbol **:120
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:78
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

_ZN6lessor4Pool7AcquireENS_5ClaimEN4absl7debian38DurationENS3_12AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
365245126264494508
23
2611371
0
0
0
0
0
2611393
0
0
0
0
0
0
0
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
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78900
** External Symbol **:74034
** External Symbol **:70431
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0

_ZN6lessor4Pool7CollectERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISA_EEERNS0_7EffectsE
247057002706015117
29
7225253
2604027
1779936
0
4621226
7367
2604027
4613859
2604027
1412
2009832
78
7252142
2007301
2453
2007301
0
2007301
0
0
0
0
0
0
7251929
2604027
7367
2604027
78
1
0
5
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434322
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78904
** External Symbol **:70781
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
2
** External Symbol **:4105
** External Symbol **:3262
0
0

_ZN6lessor4Pool7EffectsaSEOS1_
1096621588547233741
5
1751276
0
0
0
0

_ZN6lessor4Pool7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndE
536873293142023851
4
2602613
0
0
0

_ZN6lessor4Pool8AnnounceERNS0_7EffectsE
1052471647999521324
10
2604027
78
7367
2604024
7252115
703
10441
7252041
7252138
7252120
1
0
4
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434322
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78904
** External Symbol **:70781
** External Symbol **:70442
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
2
** External Symbol **:63
** External Symbol **:15
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78904
** External Symbol **:74043
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
8
** External Symbol **:1950
** External Symbol **:1734
** External Symbol **:1646
** External Symbol **:1555
** External Symbol **:1017
** External Symbol **:1000
** External Symbol **:793
** External Symbol **:746

_ZN6lessor4Pool8CarryOutERNS0_7EffectsE
449664059350997000
27
2009754
1751276
258478
7252115
0
1751276
0
0
0
0
5500866
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
7251903

_ZN6lessor4Pool8DoAtOnceERKNS0_4TaskE
1082275023567801431
11
10800
209797
1541479
0
0
1789157
247678
0
0
209797
1541479
1
0
3
24
** External Symbol **:78267
** External Symbol **:67281
** External Symbol **:21929
** External Symbol **:13688
** External Symbol **:11607
** External Symbol **:5458
** External Symbol **:4212
** External Symbol **:3009
** External Symbol **:1747
** External Symbol **:1624
** External Symbol **:196
** External Symbol **:159
_ZNK6lessor16StreamConnection2fdEv:158
** External Symbol **:119
** External Symbol **:81
** External Symbol **:42
** External Symbol **:39
** External Symbol **:38
** External Symbol **:36
** External Symbol **:26
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
13
** External Symbol **:572818
** External Symbol **:440134
** External Symbol **:433748
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87579
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
13
** External Symbol **:572818
** External Symbol **:440134
** External Symbol **:433748
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87579
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
10441
7252142
7252142
2641108
4887793
703
10441
10441
10441
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
** External Symbol **:1734140
** External Symbol **:1323779
** External Symbol **:1322017
** External Symbol **:434110
** External Symbol **:318592
** External Symbol **:318332
** External Symbol **:317577
** External Symbol **:297471
** External Symbol **:262955
** External Symbol **:236957
** External Symbol **:221823
** External Symbol **:166433
** External Symbol **:163085
** External Symbol **:39520
** External Symbol **:30032
** External Symbol **:22026
** External Symbol **:9866
** External Symbol **:5309
** External Symbol **:4289
** External Symbol **:4151
** External Symbol **:4149
** External Symbol **:4073
** External Symbol **:2602
** External Symbol **:2058
24
** External Symbol **:586506
** External Symbol **:572979
** External Symbol **:572818
** External Symbol **:443143
** External Symbol **:440148
** External Symbol **:440134
** External Symbol **:438427
** External Symbol **:434001
** External Symbol **:433867
** External Symbol **:159042
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:142444
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:94863
** External Symbol **:94863
** External Symbol **:87621
** External Symbol **:87580
** External Symbol **:82213

_ZN6lessor5redis11ParseLengthEN4absl7debian311string_viewE
373773113293173670
13
286128
286128
0
286128
286128
143139
286128
143139
0
0
142989
143139
143139

_ZN6lessor5redis11ReplyReader12TakeLineByteEc
334492581571283920
5
0
286011
0
999913
285918

_ZN6lessor5redis11ReplyReader4ReadERN4absl7debian311string_viewE
708341705039185
26
2286823
142959
2143864
0
0
2143864
0
286011
286011
286011
286011
142959
0
142959
0
0
143052
143052
0
143052
143052
0
0
0
0
0
1
1
2
4
6:142444
5:304
3:255
2:49
4
6:142444
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
286011
286011

_ZN6lessor5redis11ReplyReader7EndBulkEv
1067460336426538902
11
0
142959
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
142959
0
0
143052
0
143052
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
143052
0
143052
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
6:142444
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader8TakeBulkERN4absl7debian311string_viewE
1096621588819976717
5
142959
142959
0
0
0

_ZN6lessor5redis11ReplyReader8TakeByteEc
52047011970463532
10
0
286011
1285924
0
142959
0
286011
0
142959
0

_ZN6lessor5redis11ReplyReader8TakeTypeEc
974670605539740558
6
286011
0
0
0
0
0

_ZN6lessor5redis11ReplyReader9BeginBulkEv
438284561891714490
9
142959
0
0
142959
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
430042
286779
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
142444
142444
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
998932
0
1167
0
0
0
180
0
0
0
572196
0
1572475
180
572196
0

_ZN6lessor6BootIdB5cxx11Ev
560555357660680236
23
56989
0
0
0
0
44
0
0
0
44
44
44
44
0
0
0
0
0
0
0
0
0
0

_ZN6lessor6Client10EndQuietlyEv
893443907614332936
20
88927
365
0
0
89412
88927
84577
84577
88562
88927
0
84577
0
84577
84577
84577
0
0
0
20
1
0
3
21
** External Symbol **:82213
** External Symbol **:693
_ZNK6lessor10RedisFront5LeaveEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:138
** External Symbol **:135
** External Symbol **:127
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
** External Symbol **:82213
** External Symbol **:693
_ZN6lessor5Front13WantsReplacedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:138
** External Symbol **:135
** External Symbol **:127
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
574624
574624
574624
0
574624
574624
0
574624
574624
574624
574624
574624

_ZN6lessor6Client18OnUpstreamReadableEv
647638231956126677
40
0
0
0
0
1922167
1922167
1922167
1922167
0
1922167
1922167
0
0
0
0
1449190
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1449208
1
0
3
22
** External Symbol **:235369
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162740
** External Symbol **:162156
** External Symbol **:161047
** External Symbol **:113462
** External Symbol **:112420
_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:83586
** External Symbol **:70111
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29423
** External Symbol **:12843
** External Symbol **:11504
** External Symbol **:10950
** External Symbol **:10686
** External Symbol **:1010
** External Symbol **:1010
0
0

_ZN6lessor6Client4FeedEN4absl7debian311string_viewE
379843266909641320
22
484312
2084725
0
0
0
0
0
2084725
484312
0
0
0
0
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
** External Symbol **:246647
** External Symbol **:235536
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162000
** External Symbol **:161360
** External Symbol **:161360
** External Symbol **:113899
** External Symbol **:112524
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:70126
** External Symbol **:60006
** External Symbol **:58842
** External Symbol **:37506
** External Symbol **:29442
** External Symbol **:12231
** External Symbol **:11063
** External Symbol **:10422
** External Symbol **:10197
** External Symbol **:2020
** External Symbol **:2020

_ZN6lessor6Client4ParkEv
664916216802941185
8
488805
488805
487811
929
65
487811
488681
120
1
0
3
9
** External Symbol **:158907
** External Symbol **:158770
** External Symbol **:158415
** External Symbol **:2834
** External Symbol **:2344
** External Symbol **:2258
** External Symbol **:2257
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:158907
** External Symbol **:158770
** External Symbol **:158415
** External Symbol **:2834
** External Symbol **:2344
** External Symbol **:2258
** External Symbol **:2257
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:158907
** External Symbol **:158770
** External Symbol **:158415
** External Symbol **:2589
** External Symbol **:2083
** External Symbol **:2020
** External Symbol **:2014
** External Symbol **:2013
** External Symbol **:1000

_ZN6lessor6Client4ReadEv
920543274515227478
18
3235
1822
0
2084718
2089777
2089775
2089775
2089775
1822
3235
0
2084718
2084718
371
371
0
0
0

_ZN6lessor6Client4SendENS_10BorrowedFdERNS_8OutgoingERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
141929913824548256
12
0
304
0
988195
988195
988195
3912160
0
3496410
415750
304
0

_ZN6lessor6Client4ShowENS_11ClientStateE
742261418966908927
1
3017447

_ZN6lessor6Client5FlushEv
391331300406033873
6
5154923
1913290
1998870
1913290
1998870
1913290

_ZN6lessor6Client5LetGoENS_8LeaseEndE
134852371854930741
4
572388
0
0
572388
1
0
2
22
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
88927
0
88927
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
3800
4110
0
0
0
0
0
0
0
0
0
0
0
4110
0
0
0
4110
0
0
30
310
4110
4054
310
4054
86
0
0
56
0
0
4054
0
0
0
0
0
0
0
0
0
0
4054
0
0
0
0
0
0
30
4054
0
0
4054
1
0
3
0
0
7
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder5RenewENS_2IdINS_8LeaseTagEEE:64
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:44
** External Symbol **:2

_ZN6lessor6Client6AttachEONS_12GrantedLeaseE
751521726215809302
39
6
0
0
572388
572388
572388
477185
0
6
477185
0
572388
0
95203
0
0
0
0
95203
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
1:88077
9:7126

_ZN6lessor6Client6FinishEv
811594940992505281
3
86838
84498
86057
1
0
1
14
** External Symbol **:82213
** External Symbol **:1170
** External Symbol **:327
** External Symbol **:225
** External Symbol **:138
** External Symbol **:135
** External Symbol **:127
** External Symbol **:72
** External Symbol **:30
** External Symbol **:14
** External Symbol **:14
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11

_ZN6lessor6Client6HandleEv
742261418966908927
1
2000364

_ZN6lessor6Client7AcquireEv
727966330320523613
3
0
572388
0
1
0
3
22
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:82213
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
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
1937072
7
6
0
6
1
1
0
0
1937065
1
1
1
1
9:1

_ZN6lessor6Client8MakeRoomEv
491275433087612286
3
14455
14455
14455
1
0
1
8
** External Symbol **:2052
** External Symbol **:2003
** External Symbol **:1961
** External Symbol **:1914
** External Symbol **:1904
** External Symbol **:1845
** External Symbol **:1776
** External Symbol **:1000

_ZN6lessor6Client9OnBetweenEv
757987889334551520
10
929
6
0
0
0
473421
1490705
512163
0
230031

_ZN6lessor6Client9OnGrantedEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
264495435011279824
4
0
0
0
572388
1
0
1
0

_ZN6lessor6Client9OnSettledERKN4absl7debian36StatusE
17255760343627681
20
4668207
4668207
0
0
0
4581369
86838
0
661358
0
572388
371
1965061
32890
1921689
32890
32890
0
1965432
32890
1
0
7
22
** External Symbol **:494659
** External Symbol **:484308
** External Symbol **:482718
** External Symbol **:482109
** External Symbol **:471129
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:228747
** External Symbol **:225322
_ZNK6lessor5Front7cancelsEv:188162
** External Symbol **:187682
** External Symbol **:140321
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58893
** External Symbol **:27873
** External Symbol **:24791
** External Symbol **:23595
** External Symbol **:23176
** External Symbol **:6060
** External Symbol **:5050
22
** External Symbol **:494659
** External Symbol **:484308
** External Symbol **:482718
** External Symbol **:482109
** External Symbol **:471129
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:228747
** External Symbol **:225322
_ZNK6lessor10RedisFront8finishedEv:188162
** External Symbol **:187682
** External Symbol **:140321
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58893
** External Symbol **:27873
** External Symbol **:24791
** External Symbol **:23595
** External Symbol **:23176
** External Symbol **:6060
** External Symbol **:5050
0
22
** External Symbol **:164426
** External Symbol **:159702
** External Symbol **:159568
** External Symbol **:159202
** External Symbol **:3030
** External Symbol **:2799
** External Symbol **:2293
** External Symbol **:2224
** External Symbol **:2223
** External Symbol **:2020
** External Symbol **:1423
_ZNK6lessor10RedisFront14wants_upstreamEv:650
** External Symbol **:650
** External Symbol **:384
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:84
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
22
** External Symbol **:470680
** External Symbol **:400012
** External Symbol **:400012
** External Symbol **:324080
** External Symbol **:322856
** External Symbol **:321747
** External Symbol **:248020
** External Symbol **:226154
** External Symbol **:224611
_ZNK6lessor10RedisFront7betweenEv:187512
** External Symbol **:187512
** External Symbol **:140165
** External Symbol **:120012
** External Symbol **:117642
** External Symbol **:75012
** External Symbol **:58835
** External Symbol **:24873
** External Symbol **:22366
** External Symbol **:21171
** External Symbol **:20679
** External Symbol **:3030
** External Symbol **:3030
22
** External Symbol **:235424
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:164434
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
** External Symbol **:2910
** External Symbol **:2391
** External Symbol **:2310
** External Symbol **:2309
** External Symbol **:2020
** External Symbol **:2020
22
** External Symbol **:235256
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162740
** External Symbol **:162156
** External Symbol **:161047
** External Symbol **:112985
** External Symbol **:112282
_ZNK6lessor5Front14in_transactionEv:93756
** External Symbol **:93756
** External Symbol **:83586
** External Symbol **:70081
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29407
** External Symbol **:21963
** External Symbol **:20057
** External Symbol **:18861
** External Symbol **:18288
** External Symbol **:1010
** External Symbol **:1010

_ZN6lessor6ClientC2ERNS_9PoolRelayENS_8UniqueFdENS0_8AdmittedESt10unique_ptrINS_5FrontESt14default_deleteIS6_EENS_9CancelKeyE
68979833425218665
19
88927
88927
88927
88927
88927
0
0
0
0
0
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
** External Symbol **:82213
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
** External Symbol **:82213
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
88927
0
0
0
0
88927
0
0
0
0
0
88927
0
0
1
0
3
22
** External Symbol **:82213
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
494102
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
35313
34958

_ZN6lessor6Ledger5Entry4LendENS_2IdINS_10SessionTagEEENS2_INS_8LeaseTagEEE
784007056844089447
2
1780307
1780307

_ZN6lessor6Ledger5Entry8GiveBackEv
784007056844089447
2
2604027
2604027

_ZN6lessor6ToGrpcERKN4absl7debian36StatusE
650973720894658976
8
4317
4317
486181
0
0
0
0
0

_ZN6lessor6sqlite9Statement3RunEv
694937219437546663
6
0
1239870
0
0
0
0

_ZN6lessor6sqlite9Statement4BindEil
784007058953177093
2
3769442
0

_ZN6lessor6sqlite9Statement4StepEv
331779889486919599
9
1239958
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
498135
0
0

_ZN6lessor6sqlite9Statement8BindTextEiN4absl7debian311string_viewE
431494656217155589
3
851068
0
851068

_ZN6lessor7HasDiedENS_10BorrowedFdE
742261418966908927
1
120858

_ZN6lessor7Journal4File2DoERKNS0_3EndE
798733567062189773
5
356966
356966
0
356966
0

_ZN6lessor7Journal4File2DoERKNS0_6ActionE
742261418966908927
1
494102

_ZN6lessor7Journal4File5ApplyERKSt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEEN4absl7debian34TimeE
391331303821432806
7
0
494102
4033
4017
356966
0
0

_ZN6lessor7Journal4KeepEN4absl7debian34SpanIKNS0_5BatchEEE
916157095079862560
44
0
859118
0
0
0
98771
11816
0
0
0
11816
11816
11816
11816
0
11816
0
0
0
0
11816
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
11816
0
0
1
0
4
7
** External Symbol **:6908
** External Symbol **:3319
** External Symbol **:530
** External Symbol **:405
** External Symbol **:372
** External Symbol **:280
** External Symbol **:2
7
** External Symbol **:6908
** External Symbol **:3319
** External Symbol **:530
** External Symbol **:405
** External Symbol **:372
** External Symbol **:280
** External Symbol **:2
7
** External Symbol **:6908
** External Symbol **:3319
** External Symbol **:530
** External Symbol **:405
** External Symbol **:372
** External Symbol **:280
** External Symbol **:2
7
** External Symbol **:6908
** External Symbol **:3319
** External Symbol **:530
** External Symbol **:405
** External Symbol **:372
** External Symbol **:280
** External Symbol **:2

_ZN6lessor7Journal4LoopEv
453963835685723274
17
1093
98771
11816
11816
11816
134
44
0
0
0
0
0
0
1137
154
11784
11662

_ZN6lessor7Journal4TakeENS0_5BatchE
536873291148055075
4
98771
57067
41826
41826

_ZN6lessor7Journal5WriteESt6vectorISt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEESaIS8_EESt8functionIFvRKN4absl7debian36StatusEEE
96572058857422645
20
98771
56945
56945
0
0
0
0
0
0
0
0
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
56945
0
0
0
41826
0
0
0
0
11816
0
0
0
0
0
0
0
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
** External Symbol **:48892
** External Symbol **:4052
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
97710
97710
20814
0
97710
20500
314
0
0
0
0

_ZN6lessor7ReadSet4WaitEN4absl7debian34SpanI11epoll_eventEEi
273097700246574077
29
2683
36229909
80492
2332833
36742283
0
36227226
2332833
0
36742283
0
36229909
0
36742283
1260937
1260937
515057
0
1260937
2332833
424426
424426
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
7830737
7735558
3802980
7735609
3802980
107091
7735558
7735609
0
0
0
0
7735353
205
2413325
2358714
916976
35038
7735558
51
0
0
1
0
5
0
0
24
** External Symbol **:1147030
** External Symbol **:888927
** External Symbol **:880434
** External Symbol **:286925
** External Symbol **:235486
** External Symbol **:235452
** External Symbol **:200111
** External Symbol **:200103
** External Symbol **:200041
** External Symbol **:200004
** External Symbol **:191869
** External Symbol **:175179
** External Symbol **:165497
** External Symbol **:162956
** External Symbol **:162379
** External Symbol **:161349
** External Symbol **:161268
** External Symbol **:160728
** External Symbol **:160721
** External Symbol **:114017
** External Symbol **:113482
** External Symbol **:112576
** External Symbol **:112414
_ZN6lessor14UpstreamSocket4ReadEv:93900
24
** External Symbol **:1147030
** External Symbol **:888927
** External Symbol **:880434
** External Symbol **:286925
** External Symbol **:235486
** External Symbol **:235452
** External Symbol **:200111
** External Symbol **:200103
** External Symbol **:200041
** External Symbol **:200004
** External Symbol **:191869
** External Symbol **:175179
** External Symbol **:165497
** External Symbol **:162956
** External Symbol **:162379
** External Symbol **:161349
** External Symbol **:161268
** External Symbol **:160728
** External Symbol **:160721
** External Symbol **:114017
** External Symbol **:113482
** External Symbol **:112576
** External Symbol **:112414
_ZN6lessor14UpstreamSocket6HandleEv:93900
24
** External Symbol **:1146437
** External Symbol **:880362
** External Symbol **:877816
** External Symbol **:238942
** External Symbol **:175169
** External Symbol **:166198
** External Symbol **:82158
** External Symbol **:77162
** External Symbol **:63102
** External Symbol **:54692
** External Symbol **:14464
** External Symbol **:9998
** External Symbol **:2554
** External Symbol **:2155
** External Symbol **:2020
** External Symbol **:1872
** External Symbol **:1792
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:194
_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv:189

_ZN6lessor7ReadSet6ForgetEm
720498108351818508
9
118524
118524
118210
107091
314
0
118524
0
0

_ZN6lessor7ReadSet6RemoveEm
62306918359671460
5
30006
29962
30006
29962
44

_ZN6lessor7ReadSet6SharesENS_10BorrowedFdE
238984484656208796
3
2413325
44
0

_ZN6lessor7Session10RemoveSinkEPKNS_9EventSinkE
237231177154621092
30
13109
13967
0
0
0
0
0
0
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
13109
13967
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
13136
13464
13464
13136
13136
328
32860
32860
0
0
0
0
0
0
0
0
32860
32860
328

_ZN6lessor7Session5EnterERKSt10shared_ptrINS_4PoolEE
917515344587629181
8
2117925
2117928
2117924
18824
0
0
2117925
2117924

_ZN6lessor7Session7AddSinkERKSt10shared_ptrINS_9EventSinkEE
325227016000028890
12
27431
27431
0
0
0
27431
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
2594027
2594026
0
0

_ZN6lessor7Session9TakeLeaseENS_2IdINS_8LeaseTagEEE
713764391897637110
18
0
58263
711222
593392
470795
346784
2592643
83
2102043
83
10424
8900
5655
0
0
2024060
2024060
2023977

_ZN6lessor7SessionC2ENS0_5FactsE
251289087357884459
7
0
32860
32860
32860
32860
32860
32860
1
1
3
2
6:32505
1:355
2
7:27076
5:5784
1
1:32860

_ZN6lessor7ToProtoEN4absl7debian38DurationE
1063705160368644653
3
4570004
4570004
0

_ZN6lessor7journal11WorkerReplyC2EOS1_
52047014098045209
10
95547
95547
0
95547
95547
95547
0
0
0
0

_ZN6lessor7journal12ActionRecordC2EOS1_
52047014098045209
10
1068721
1068721
0
1068721
1068721
1068721
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
2056925
2056925
0
2056925
2056925
2056925
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
116753
116753
0
116753
0
0
0
0
116753
0
0
0
0
0
0
0
0
0
0
0
0
0
116753
1
0
1
24
** External Symbol **:82213
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
116753

_ZN6lessor8BusyPoll8OnWaitedEN4absl7debian38DurationE
507808656468642064
13
93639
0
1260926
0
0
1167298
0
0
140714
140714
86643
86643
135974

_ZN6lessor8BusyPoll9OnYieldedENS_8MonoTimeEN4absl7debian38DurationE
765075801520110083
10
0
2683
0
36229909
0
2683
0
0
0
0

_ZN6lessor8IdleList3AddERKNS_4SlotE
1063705159482881504
3
1587663
1594311
2820377

_ZN6lessor8IdleList6RemoveERKNS_4SlotE
106367406849709842
18
676
327
6664
1841
1232669
1384396
1435152
330
84
415
609086
0
609086
1233641
98776
52306
0
1233641
1
1
1
11
257:364
16:341
513:325
65:213
129:208
33:113
32:99
64:72
128:65
256:23
512:18

_ZN6lessor8IdleList7ShelfOfERKNS_4SlotE
247671768203114848
11
8660775
3629164
3629164
5031611
3020188
5640754
609143
0
0
0
3020188

_ZN6lessor8Outgoing3SayENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
798733565871960868
4
4351490
291278
0
64

_ZN6lessor8Outgoing4PassEN4absl7debian311string_viewE
694937217295610079
6
23458035
18995115
4193576
58
18579365
0

_ZN6lessor8ReadPeerENS_10BorrowedFdERKNS_11CredentialsE
862575408835420218
98
0
0
0
0
28180
0
0
0
0
0
28180
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
7367
7367
7367
7367
0
0
0
0
0
0
7367

_ZN6lessor8TimeLeftERKN4grpc21CallbackServerContextE
101343543600572519
9
244963
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
574148
143537

_ZN6lessor8postgres11AppendParseEN4absl7debian311string_viewES3_S3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
303685791401276998
12
1172956
293239
293239
293239
293239
293239
293239
293239
256426
0
0
0

_ZN6lessor8postgres11AppendQueryEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
783548776973078667
9
1309692
327423
327423
327423
107955
0
0
0
0

_ZN6lessor8postgres13MessageReader4ReadERN4absl7debian311string_viewE
921025924809333946
24
6377911
5296120
1059224
0
0
0
0
22567
0
319144
0
0
740080
740080
740080
740080
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
2:422657
9:317423
2
2:422657
9:317423

_ZN6lessor8postgres13MessageReader9EndHeaderEv
3603319018902630
13
4236896
0
0
1059224
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
1143076

_ZN6lessor8postgres13MessageWalker9TakeWholeERN4absl7debian311string_viewERNS1_5PieceE
567991000532320459
12
48163552
12040888
12040888
12040888
12040888
12040888
0
0
0
0
0
12040888

_ZN6lessor8postgres13ResetExchangeEN4absl7debian311string_viewES3_
296805423463576911
25
105234
105234
105234
105234
105234
105234
105234
105234
0
0
0
0
0
0
0
0
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
784579
10752
784579
62496
0

_ZN6lessor8postgres15ReadFirstPacketERN4absl7debian311string_viewE
969164120382067019
181
353540
0
353540
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
350548
350548
0
0
0
0
0
86317
0
262471
262471
0
0
0
0
0
0
0
308
0
88077
0
0
0
86317
88077
0
0
0
0
88077
0
0
0
0
0
86317
85917
86317
0
88077
0
0
0
0
0
88077
0
0
0
0
88077
0
88077
0
0
88077
0
0
0
88077
0
0
0
0
0
0
0
0
0
88077
88077
0
0
88077
88077
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
4:88077
1
8:88077
0
0
0
0
0
0
1
6:88077
1
9:88077

_ZN6lessor8postgres19AppendReadyForQueryEcRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
352560
88140

_ZN6lessor8postgres20AppendBackendKeyDataEiiRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
647472251917198534
11
352308
352308
352308
352308
88077
88077
88077
88077
0
0
0

_ZN6lessor8postgres20AppendCloseStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
145704
36426
36426
36426
36426
36426
36426
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
352308
88077

_ZN6lessor8postgres23AppendDescribeStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
159148
39787
39787
39787
39787
39787
39787
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
175034
0
175834
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
14172
147620
103026
121635
1698
25985
0
0

_ZN6lessor8postgres5Lexer4WordERNS1_5TokenE
896858937824136377
10
0
796415
694572
103026
2600
0
0
0
0
0

_ZN6lessor8postgres5Lexer6QuotedEcNS1_4KindEbRNS1_5TokenE
421769328015213962
13
20530
25985
267831
25985
0
0
20530
25985
0
0
0
0
0

_ZN6lessor8postgres5Lexer9SkipBlankEv
52047013418016565
10
250646
102556
0
250646
0
243312
250646
243312
264818
0

_ZN6lessor8postgres7LiteralB5cxx11EN4absl7debian311string_viewE
591567705362944386
6
71705
8795
0
0
71705
71705

_ZN6lessor8postgres8Pipeline2OnEcc
1127386591669718848
12
371
16621
0
16992
16992
0
1262520
6479449
0
6479449
0
2675

_ZN6lessor8postgres8Pipeline3PopEv
753202733160480579
7
4727034
0
5955288
1228254
35383
0
4241938

_ZN6lessor8postgres8Pipeline4PushENS0_5AskedE
1013336878265391072
12
5955288
0
0
0
5955288
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
1262520
0
0
1262520
1262520
0
1191754
270757

_ZN6lessor8postgres8Pipeline5ResetEv
844982797174888685
4
571538
0
0
0

_ZN6lessor8postgres8Pipeline8CompleteEb
37730073816797533
4
0
5955288
0
5434809

_ZN6lessor8postgres8Pipeline8OnAnswerEc
55501249931904127
30
1218075
0
0
256631
1683377
0
0
1218075
0
833688
1417860
36426
39697
270757
1412620
5240
0
0
0
41018
0
256831
947237
0
0
0
0
0
5927323
5927323

_ZN6lessor8postgres8TracesOfEN4absl7debian311string_viewEb
696616697740286018
38
0
12473943
12164
10936723
310
0
0
0
0
0
0
3534632
1547644
1292883
1547644
1284448
242707
242597
260517
14172
0
0
0
14172
0
0
0
0
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
375676
375676
375676
375676
93919
93919
93919
93919
93919
93919
93919
93919
93919
93919
93919
93919
93919
93919
93919
93919
93919
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
2604027
0
0
0
2604027
0
0
2604027
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
2604027
2604027
0
2604027
2604027
0
0
2604027
0
0
0
0
0
2604027
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
2611394
2611394
2611394
0
0
0

_ZN6lessor9FairQueue5Class6InsertERKNS0_4RankE
30393572723765209
7
0
0
2611394
2611394
0
0
0

_ZN6lessor9FairQueue5Order4NextEv
76346328029390578
15
42339052
8813951
42339052
0
8813951
8813951
10584763
5463973
3585922
5228029
0
0
8813951
8813951
5228029

_ZN6lessor9FairQueue5Order4StepEm
765075803161820260
10
5228029
981895
4482078
0
0
0
0
4482078
0
5228029

_ZN6lessor9FairQueue5Order7HasNextEm
671691991530702499
12
3585922
5228029
0
0
38753130
0
42339052
0
0
42339052
5228029
0
1
0
2
24
** External Symbol **:872019
** External Symbol **:587229
** External Symbol **:443237
** External Symbol **:285736
** External Symbol **:190396
** External Symbol **:184236
** External Symbol **:171816
** External Symbol **:171321
** External Symbol **:170120
** External Symbol **:153998
** External Symbol **:92971
** External Symbol **:87632
** External Symbol **:84128
** External Symbol **:39266
** External Symbol **:21798
** External Symbol **:7424
** External Symbol **:5706
** External Symbol **:2609
** External Symbol **:2103
** External Symbol **:2034
** External Symbol **:2033
** External Symbol **:2026
** External Symbol **:1367
** External Symbol **:1020
18
** External Symbol **:3048528
** External Symbol **:1201329
** External Symbol **:580061
** External Symbol **:167004
** External Symbol **:99349
** External Symbol **:41110
** External Symbol **:33583
** External Symbol **:26746
** External Symbol **:21130
../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE:3450
** External Symbol **:2767
** External Symbol **:1496
** External Symbol **:668
** External Symbol **:465
** External Symbol **:131
** External Symbol **:117
** External Symbol **:67
** External Symbol **:28

_ZN6lessor9FairQueue5OrderC2ERKS0_N4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
37730076978776271
4
15362370
20483160
5120790
20483160

_ZN6lessor9FairQueue6LaneOfERKNS_5ClaimE
591567704099718808
6
2611394
2611394
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
2611394
0
0
2611394
0
0
0
0
0
1548132
1548132
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2604027
1063262
2611394
0
1548132
2611394
0
0
0
0
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
1:2601394
8:10000

_ZN6lessor9FairQueue7WaitingC2ENS_2IdINS_9WaiterTagEEEONS_5ClaimENS_8MonoTimeES7_
700171237096560160
3
0
2611394
2611394
1
1
1
2
1:2601394
8:10000

_ZN6lessor9FairQueue8DropIdleERNS0_5ClassE
1096621588864951008
5
0
0
2611394
0
0

_ZN6lessor9GrpcPeers3UseEN4absl7debian311string_viewENS_2IdINS_10SessionTagEEERKNS_13AgentIdentityE
612928227981589820
24
0
490517
490527
490527
0
490527
0
490527
490527
5429
5429
5429
485098
0
0
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
2499
96
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
286108

_ZN6lessor9MayBecomeENS_9SlotStateES0_
927205941343753428
16
0
2604027
214794
1789157
813973
7431705
2820377
2604027
2453
214794
1789157
897
0
0
0
0

_ZN6lessor9PoolRelay10NextSecretEv
5832818174893018
10
0
1411
88927
0
1370
88927
0
0
0
0

_ZN6lessor9PoolRelay17CarryOutDecisionsEv
561110088203445949
26
572388
590264
242127
0
290471
299743
10501
290521
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
251399

_ZN6lessor9PoolRelay3NowEv
470088710960568448
4
6856634
0
0
4289117
1
0
2
0
22
** External Symbol **:470910
** External Symbol **:412146
** External Symbol **:400632
** External Symbol **:400151
** External Symbol **:398684
** External Symbol **:385891
** External Symbol **:376219
** External Symbol **:227355
** External Symbol **:224934
_ZNK6lessor11SystemClock3NowEv:188093
** External Symbol **:187666
** External Symbol **:140229
** External Symbol **:120041
** External Symbol **:117671
** External Symbol **:75041
** External Symbol **:58865
** External Symbol **:27052
** External Symbol **:23027
** External Symbol **:22971
** External Symbol **:22422
** External Symbol **:5051
** External Symbol **:4066

_ZN6lessor9PoolRelay4TakeESt10shared_ptrINS_10ConnectionEE
116984085830307807
22
570450
0
570450
0
0
0
2309
0
2309
0
2309
0
570450
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
** External Symbol **:786
** External Symbol **:223
** External Symbol **:221
** External Symbol **:219
** External Symbol **:216
_ZNK6lessor16StreamConnection2fdEv:144
** External Symbol **:139
** External Symbol **:97
** External Symbol **:83
** External Symbol **:36
** External Symbol **:35
** External Symbol **:29
** External Symbol **:17
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor9PoolRelay4TurnC2ERS0_
536873293191249204
4
4392665
4302392
4289098
27

_ZN6lessor9PoolRelay4TurnD2Ev
1124680652754766918
4
4392665
4302392
1342486
0

_ZN6lessor9PoolRelay5AdoptENS_8UniqueFdENS_6Client8AdmittedE
341590813358752169
17
201
88927
88927
0
201
0
0
0
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

_ZN6lessor9PoolRelay6AnswerESt10shared_ptrINS_6ClientEEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
287486628983061831
5
0
1339
572388
0
0

_ZN6lessor9PoolRelay6BeBusyERNS_6ClientE
238984482353853237
3
3102981
1476250
1511916

_ZN6lessor9PoolRelay6BeIdleERNS_6ClientE
798733565775596334
5
1490705
1490705
282132
0
1244

_ZN6lessor9PoolRelay6ForgetERKSt10shared_ptrINS_6ClientEE
238984481941143025
3
88927
0
0

_ZN6lessor9PoolRelay7EndTurnEv
290495009980688077
6
1342486
579856
289362
290494
0
0

_ZN6lessor9PoolRelay8MakeRoomEv
650973719746108697
9
9272
23727
14455
14455
14455
10501
9272
9272
10501

_ZN6lessor9PoolRelay8MustWakeEv
607699198669232403
5
582889
1786
582889
0
581103

_ZN6lessor9PoolRelay9MakeFrontERKNS_6Client8AdmittedENS_9CancelKeyE
754625120288916468
21
0
850
0
0
850
88077
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
2605583
203
2363627
2605520
2605380
2605520

_ZN6lessor9PoolState10EndSessionENS_2IdINS_10SessionTagEEENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1139115023012706192
42
4152
4152
3102
1350
1350
0
0
3102
0
18795
4152
4152
4152
4152
4152
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
4152
4052

_ZN6lessor9PoolState10StartCheckERNS_4SlotENS_8SlotWorkERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
844982796950093491
4
214794
0
0
0

_ZN6lessor9PoolState10StartResetERNS_4SlotERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
844982796950093491
4
1789157
0
0
0

_ZN6lessor9PoolState2AtENS_2IdINS_7SlotTagEEE
567185242662189229
5
6513182
0
0
0
0

_ZN6lessor9PoolState4GrowENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
607699198761138088
5
888307
364
364
364
0

_ZN6lessor9PoolState4LendERNS_4SlotENS_2IdINS_8LeaseTagEEEONS_5ClaimERNS0_10SessionUseENS_8MonoTimeE
1080275683442062211
8
2604027
1779936
169382
2604027
0
2604027
0
0

_ZN6lessor9PoolState4MoveERNS_4SlotENS_9SlotStateE
844982798536451958
4
7431705
2820377
2820377
0

_ZN6lessor9PoolState5CountERKNS_4SlotEi
753338305777869994
42
429588
0
0
0
2247299
0
0
0
0
0
0
0
0
0
0
14868316
4007902
1760603
3777993
4007902
1760603
1760603
127
2247299
0
0
0
2034284
0
0
0
4007902
0
0
0
0
0
0
2034284
4007902
1760603
429588

_ZN6lessor9PoolState5GrantENS_2IdINS_9WaiterTagEEERNS_4SlotENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISG_EEE
456618549920931997
14
2604027
2604027
0
2604027
0
2604027
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
5642544
5480794
161750
161750
1207
5994432
5994432
1207

_ZN6lessor9PoolState6Supply13TakeResettingERKNS_5OwnerE
31819175060387359
8
5480794
628462
4852332
4852332
4753183
5832682
5832682
4753183

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
2611394
2611394
2611394
0
0
0
2611394
0
0
2611394
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
1:2601394
8:10000

_ZN6lessor9PoolState7BestForERKNS_5OwnerE
484499719254749459
8
5918197
8813253
2321951
2159992
1586887
735064
545566
545566

_ZN6lessor9PoolState7OnResetENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1124680651882813910
3
1789157
0
0

_ZN6lessor9PoolState7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISH_EEE
567185239012618554
5
0
2602615
2602615
0
0

_ZN6lessor9PoolState8EndLeaseERNS_4SlotENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
357325468243514218
63
572017
1789157
897
2604027
2604027
2604027
2604027
2604027
0
2036148
2604027
250648
572017
572017
241956
0
2604027
169382
572017
2604027
2029290
2029290
0
2604027
140
897
1789157
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2036248
2036248
2131645
0
0
572388
1308
1781362
1790054
140
140
897
1
1
1
2
1:2594027
8:10000

_ZN6lessor9PoolState8FailFastENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
414921810714785922
9
4424714
2876588
546
0
0
0
0
0
0

_ZN6lessor9PoolState8MakeRoomENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
844982797799870231
5
745951
745951
745951
745951
0

_ZN6lessor9PoolState8ScheduleENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
153077738391838768
28
4424714
0
0
0
7028741
0
0
0
0
7246774
4424714
0
0
0
0
4424714
0
0
0
0
0
0
0
0
0
0
0
4424714

_ZN6lessor9PoolState8ServeOneENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
839760941251314802
80
5463275
19736525
5463275
0
3799
10583894
745951
0
0
774797
2895056
6209226
6209226
0
0
575350
0
5994432
2604027
2604027
214794
4852332
4852332
214794
0
0
161750
214794
2700
92043
0
0
161750
0
0
888307
888307
0
212094
0
1908122
5120619
0
0
460729
0
214794
1770641
0
141992
745951
745951
745951
0
745951
745951
0
0
0
0
2387921
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1908166
0
0
209797

_ZN6lessor9PoolState9HousekeepENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
6259138619815874
22
0
1941
12838
12838
12838
0
0
1941
0
0
647
532
0
647
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
214794
0
1
4997
214793
214793
0
214793

_ZN6lessor9PoolState9SetExpiryERNS_4SlotENS_8MonoTimeE
238984482353853237
3
2604415
388
2604415

_ZN6lessor9PrintableB5cxx11EN4absl7debian311string_viewEm
48305662330431440
35
0
0
180335
180335
0
0
0
0
2557393
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
31813
31813
31813
31813
0
1
1
1
0

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
3272200
261776
65444
0
0
0
0
196332

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
3834836
1896568
1896448
0
0
0
0
120

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
77472
5429
29204
53296
5429
0
5429
53296
53296

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE13binary_searchIS9_NS1_19key_compare_adapterISB_S9_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_S9_EE5valueEEERKT_RKSK_
796955048689371559
9
0
0
1548132
0
0
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofIKSI_EPT_RSP_EclL_ZSt7declvalIRSO_EDTcl9__declvalISP_ELi0EEEvEEEEERSH_
567185239622700885
5
356966
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESQ_IJOS9_EEEEESG_INSK_8iteratorEbERKT_DpOT0_
98923585299801278
4
32860
32860
0
0
1
1
1
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESR_IJRSA_EEEEESH_INSL_8iteratorEbERKT_DpOT0_
536873290714591286
4
32860
32860
0
32860

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESV_IJOSE_EEEEESL_INSP_8iteratorEbERKT_DpOT0_
212526876123949159
2
2611394
2611394
1
0
1
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438427
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78904
** External Symbol **:74043
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE19EmplaceDecomposableclIiJRKSt21piecewise_construct_tSt5tupleIJRiEESO_IJRS7_EEEEESE_INSI_8iteratorEbERKT_DpOT0_
536873290714591286
4
88927
88927
0
88927

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE8containsIiEEbRSF_
1063705159172739859
3
88927
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE8containsImEEbRSG_
1063705159172739859
3
3646598
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE8containsIS7_EEbRKS7_
1063705159172739859
3
11061558
160392
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE8containsImEEbRKm
1063705159172739859
3
786623
622800
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE17lower_bound_equalIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EEbERKT_
269365613703912153
9
1548132
0
1548132
0
0
0
0
0
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE20internal_lower_boundIS9_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EELb0EEERKT_
567185242359081062
5
1548132
1548132
1548132
0
1548132

_ZNK4grpc17ProtoBufferReader6statusEv
238984484201432128
3
490442
0
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm0EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
42148
4773
263789
263789
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
** External Symbol **:142550
** External Symbol **:94924
** External Symbol **:20016
** External Symbol **:1298
** External Symbol **:1049
** External Symbol **:948
** External Symbol **:904
** External Symbol **:281
** External Symbol **:281
** External Symbol **:261
** External Symbol **:232
_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb:161
** External Symbol **:161
** External Symbol **:161
** External Symbol **:116
** External Symbol **:116
** External Symbol **:64
** External Symbol **:43
** External Symbol **:41
** External Symbol **:41
** External Symbol **:29
** External Symbol **:21
** External Symbol **:15
** External Symbol **:5
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm4EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
0
0
268562
268562
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
** External Symbol **:142613
** External Symbol **:94987
** External Symbol **:10015
** External Symbol **:10009
** External Symbol **:1282
** External Symbol **:1023
** External Symbol **:948
** External Symbol **:804
** External Symbol **:768
** External Symbol **:644
** External Symbol **:404
** External Symbol **:321
** External Symbol **:280
** External Symbol **:280
** External Symbol **:261
** External Symbol **:260
** External Symbol **:225
../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:172
** External Symbol **:171
** External Symbol **:120
** External Symbol **:115
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail12relationship6fork_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_INS4_16outstanding_work9tracked_tILi0EEEEENSK_INSO_11untracked_tILi0EEEEENSK_IS7_EENSK_INS5_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
42148
0
0
1
0
3
24
** External Symbol **:14483
** External Symbol **:11894
** External Symbol **:5708
** External Symbol **:5389
** External Symbol **:1230
** External Symbol **:906
** External Symbol **:825
** External Symbol **:747
** External Symbol **:231
** External Symbol **:152
** External Symbol **:103
** External Symbol **:101
** External Symbol **:58
** External Symbol **:49
** External Symbol **:36
** External Symbol **:35
** External Symbol **:35
** External Symbol **:29
** External Symbol **:27
** External Symbol **:23
** External Symbol **:14
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:12
** External Symbol **:11
** External Symbol **:11
24
** External Symbol **:14483
** External Symbol **:11894
** External Symbol **:5708
** External Symbol **:5389
** External Symbol **:1230
** External Symbol **:906
** External Symbol **:825
** External Symbol **:747
** External Symbol **:231
** External Symbol **:152
** External Symbol **:103
** External Symbol **:101
** External Symbol **:58
** External Symbol **:49
** External Symbol **:36
** External Symbol **:35
** External Symbol **:35
** External Symbol **:29
** External Symbol **:27
** External Symbol **:23
** External Symbol **:14
_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESR_EET_PKvS12_:12
** External Symbol **:11
** External Symbol **:11
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail16outstanding_work9tracked_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_IS7_EENSK_INS5_11untracked_tILi0EEEEENSK_INS4_12relationship6fork_tILi0EEEEENSK_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
537404
0
0
1
0
3
24
** External Symbol **:285356
** External Symbol **:190104
** External Symbol **:40120
** External Symbol **:3208
** External Symbol **:2418
** External Symbol **:2348
** External Symbol **:2288
** External Symbol **:1666
** External Symbol **:1418
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:584
** External Symbol **:502
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:482
** External Symbol **:482
** External Symbol **:472
** External Symbol **:442
** External Symbol **:336
** External Symbol **:314
** External Symbol **:312
** External Symbol **:284
** External Symbol **:280
** External Symbol **:242
24
** External Symbol **:285356
** External Symbol **:190104
** External Symbol **:40120
** External Symbol **:3208
** External Symbol **:2418
** External Symbol **:2348
** External Symbol **:2288
** External Symbol **:1666
** External Symbol **:1418
** External Symbol **:722
** External Symbol **:722
** External Symbol **:682
** External Symbol **:584
** External Symbol **:502
_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_:482
** External Symbol **:482
** External Symbol **:472
** External Symbol **:442
** External Symbol **:336
** External Symbol **:314
** External Symbol **:312
** External Symbol **:284
** External Symbol **:280
** External Symbol **:242
0

_ZNK5boost4asio15any_io_executor7requireINS0_9execution6detail8blocking7never_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits14require_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEES7_NS3_11prefer_onlyINS5_10possibly_tILi0EEEEENSH_INS4_16outstanding_work9tracked_tILi0EEEEENSH_INSL_11untracked_tILi0EEEEENSH_INS4_12relationship6fork_tILi0EEEEENSH_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
42148
0
0
1
0
3
24
** External Symbol **:14483
** External Symbol **:11894
** External Symbol **:5708
** External Symbol **:5389
** External Symbol **:1230
** External Symbol **:906
** External Symbol **:825
** External Symbol **:747
** External Symbol **:231
** External Symbol **:152
** External Symbol **:103
** External Symbol **:101
** External Symbol **:58
** External Symbol **:49
** External Symbol **:36
** External Symbol **:35
** External Symbol **:35
** External Symbol **:29
** External Symbol **:27
** External Symbol **:23
** External Symbol **:14
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:12
** External Symbol **:11
** External Symbol **:11
24
** External Symbol **:14483
** External Symbol **:11894
** External Symbol **:5708
** External Symbol **:5389
** External Symbol **:1230
** External Symbol **:906
** External Symbol **:825
** External Symbol **:747
** External Symbol **:231
** External Symbol **:152
** External Symbol **:103
** External Symbol **:101
** External Symbol **:58
** External Symbol **:49
** External Symbol **:36
** External Symbol **:35
** External Symbol **:35
** External Symbol **:29
** External Symbol **:27
** External Symbol **:23
** External Symbol **:14
_ZN5boost4asio9execution6detail17any_executor_base10require_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESC_EET_PKvS12_:12
** External Symbol **:11
** External Symbol **:11
0

_ZNK5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE18wait_duration_usecEl
886271539937102332
4
24891
23301
22936
48

_ZNK5boost4asio6detail13initiate_postclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
567185242496690917
4
36704
0
0
0

_ZNK5boost4asio6detail17initiate_dispatchclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
784007058953177093
2
268562
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN4absl7debian36StatusEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
1028963
1028963
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
253759
253759
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
573827
573827
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
253999
253999
253999
253999
0
1
0
1
24
** External Symbol **:130848
** External Symbol **:100854
** External Symbol **:15232
** External Symbol **:1175
** External Symbol **:462
** External Symbol **:418
** External Symbol **:414
** External Symbol **:392
** External Symbol **:374
** External Symbol **:349
** External Symbol **:336
** External Symbol **:246
_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_:230
** External Symbol **:204
** External Symbol **:182
** External Symbol **:155
** External Symbol **:150
** External Symbol **:150
** External Symbol **:134
** External Symbol **:131
** External Symbol **:129
** External Symbol **:129
** External Symbol **:128
** External Symbol **:127

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKT_v
35093533449634102
5
818706
818706
0
0
818706
1
0
1
24
** External Symbol **:416268
** External Symbol **:311243
** External Symbol **:55885
** External Symbol **:6799
** External Symbol **:3725
** External Symbol **:3582
** External Symbol **:2880
** External Symbol **:2697
** External Symbol **:1869
** External Symbol **:1220
** External Symbol **:1216
** External Symbol **:1152
** External Symbol **:1000
** External Symbol **:768
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov:713
** External Symbol **:687
** External Symbol **:652
** External Symbol **:644
** External Symbol **:534
** External Symbol **:529
** External Symbol **:436
** External Symbol **:435
** External Symbol **:430
** External Symbol **:415

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm4EEEEEPKT_v
35093533449634102
5
268562
268562
0
0
268562
1
0
1
24
** External Symbol **:142678
** External Symbol **:95052
** External Symbol **:20032
** External Symbol **:1604
** External Symbol **:1209
** External Symbol **:1174
** External Symbol **:1144
** External Symbol **:833
** External Symbol **:709
** External Symbol **:361
** External Symbol **:361
** External Symbol **:341
** External Symbol **:292
** External Symbol **:251
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov:241
** External Symbol **:241
** External Symbol **:236
** External Symbol **:221
** External Symbol **:168
** External Symbol **:157
** External Symbol **:156
** External Symbol **:142
** External Symbol **:140
** External Symbol **:121

_ZNK5boost4asio9execution6detail17any_executor_base7executeINS0_6detail7binder0INS5_17awaitable_handlerINS0_15any_io_executorEJEEEEEEEvOT_
190982391875712677
11
0
305266
305266
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
** External Symbol **:154572
** External Symbol **:109535
** External Symbol **:25421
** External Symbol **:2834
** External Symbol **:1999
** External Symbol **:1956
** External Symbol **:1537
** External Symbol **:1375
** External Symbol **:1291
** External Symbol **:388
** External Symbol **:384
** External Symbol **:370
** External Symbol **:352
** External Symbol **:344
** External Symbol **:328
** External Symbol **:279
** External Symbol **:276
_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE:253
** External Symbol **:207
** External Symbol **:192
** External Symbol **:181
** External Symbol **:170
** External Symbol **:153
** External Symbol **:130
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap10FindHelperIS7_EESt4pairINS9_13iterator_baseIKNS0_7MapPairIS7_S7_EEEEmERKT_PSt17_Rb_tree_iteratorISB_IKSt17reference_wrapperIKS7_EPvEE
599005163043749697
10
88321
4504485
4504485
82701
82701
0
0
0
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12BucketNumberIS7_EEmRKT_
784007058953177093
2
4504485
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
31826
0
31826
0
31826
0
0
1
0
1
6
** External Symbol **:16758
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1002
** External Symbol **:1001
** External Symbol **:1

_ZNK6lessor10WorkerCrew6HireAtEv
198238756479035265
9
132974
66512
66508
66487
66487
0
66487
68722
0

_ZNK6lessor11GrpcCallers3UseERKN4grpc21CallbackServerContextERKNS_7SessionE
844982798245712258
4
490527
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
485097
0
0
0
485098
0
0
0
0
0
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
2020226
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
65508090

_ZNK6lessor11SystemClock7WallNowEv
742261418966908927
1
71255

_ZNK6lessor11TenantTable11CheckMayUseEN4absl7debian311string_viewERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
990031162367384544
29
0
0
0
0
2137933
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
2604027
0
0
0
0

_ZNK6lessor11TenantTable6MayUseERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
631255616231833908
6
0
2137933
2137933
0
0
2137933

_ZNK6lessor11TenantTable7ResolveERKNS_13AgentIdentityE
633237103312184300
13
121787
121787
0
0
0
0
0
121787
121787
121787
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
56938
0
0
0
0
56938
0
56945
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
356966

_ZNK6lessor12PoolRegistry4FindEN4absl7debian311string_viewE
434731825065173690
39
0
0
0
0
0
2049006
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
88572
88572
88572
0
0
0
0
0

_ZNK6lessor12SessionNames8MisnamedEN4absl7debian311string_viewES3_i
830731449144333109
6
47376
518692
45302
518692
518692
45302
1
1
2
2
7:516532
6:2160
3
7:38875
9:3518
8:2909

_ZNK6lessor12SessionTable12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
796536982109195509
19
0
0
15523136
0
485098
0
0
485098
485098
485098
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
484102

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
2029006
0
0
2028999
2028999
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2029001
2029002
0
0
1
1
1
1
1:2028995

_ZNK6lessor13LeaseHandlers9MakeLeaseERKNS_12GrantedLeaseERKNS_4PoolE
398370603319340613
52
2021638
2021638
2448671
2448671
2448671
2448671
2021638
0
2021638
0
2021638
0
2021638
0
2021638
2021638
2021638
2021638
2021638
0
2021638
2021638
2021638
2021638
0
2021638
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434321
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78904
** External Symbol **:70781
** External Symbol **:70442
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434321
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78904
** External Symbol **:70781
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:434321
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:78904
** External Symbol **:70781
** External Symbol **:70443
** External Symbol **:17575
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

_ZNK6lessor13PostgresFront10AsksToSwapERKNS_8postgres13MessageWalker5PieceE
42046417473184139
8
4808859
518477
518477
124
124
0
0
518477
1
1
1
1
9:124

_ZNK6lessor13PostgresFront10wants_swapEv
871441885213383145
6
1280396
371
371
371
1280025
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
6564
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
432882
0
0
0
43049
13128
13128
2231
0
0
0
432882
6564
0
0
0
13128
0
36485
0
0
0
0
0
566068
409073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
409073
0
1
1
8
0
1
16:36485
0
1
8:6564
0
0
0
0

_ZNK6lessor13PostgresFront13WasOpenedWithEN4absl7debian311string_viewES3_
58281309987333612
20
2093
432882
23809
409073
10681
409073
2093
2024
372588
2024
2093
0
0
372588
2024
2024
2024
0
0
0
2
0
2
16
** External Symbol **:157345
** External Symbol **:82213
** External Symbol **:79124
** External Symbol **:78568
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
4
** External Symbol **:7175
** External Symbol **:6896
** External Symbol **:4869
** External Symbol **:4869
1
5
1
16:409073
2
7:370428
6:2160
1
4:2093
1
9:2024
1
4:2024

_ZNK6lessor13PostgresFront14in_transactionEv
959085191355184510
5
1269543
860554
32890
1269543
1269543

_ZNK6lessor13PostgresFront14wants_upstreamEv
382993475055910911
2
659658
659658

_ZNK6lessor13PostgresFront17OnUpstreamAlreadyERKNS_9StatementE
1073436551900716014
15
83985
0
0
0
0
0
786623
247808
164791
247808
83985
0
0
0
83985

_ZNK6lessor13PostgresFront4FindEN4absl7debian311string_viewE
609194493204832614
14
1601430
28238
1573192
1578127
1573556
329591
1573192
1573192
0
0
7652
20586
20586
1573192
1
1
2
3
3:1557902
17:35632
6:7896
3
3:1557902
17:11342
6:3948

_ZNK6lessor13PostgresFront5LeaveEv
862538799708674105
11
167451
371
167451
0
167451
167451
371
0
167451
1
0

_ZNK6lessor13PostgresFront7betweenEv
134732432720417413
4
2564394
2563571
1327741
0

_ZNK6lessor13PostgresFront7cancelsEv
742261418966908927
1
3296435

_ZNK6lessor13PostgresFront7in_stepEv
796955047417502642
10
3676413
3676413
1612919
1612919
1615381
1615381
1612919
1612919
1612919
1612919

_ZNK6lessor13PostgresFront8MustWaitEc
438284562701824767
13
0
0
795095
4243928
4243928
4243927
4243927
795095
0
795095
0
0
0

_ZNK6lessor13PostgresFront8finishedEv
742261418966908927
1
3867973

_ZNK6lessor13PostgresFront9WrongNameEv
1029811814060810704
35
0
88077
88077
88077
88077
0
88077
0
88077
0
88077
0
0
0
88077
0
0
88077
0
0
0
0
0
0
0
0
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
** External Symbol **:82213
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
5:88077
0
1
8:88077
0
0

_ZNK6lessor13PostgresFront9pinned_byEv
784007056844089447
2
489176
489176

_ZNK6lessor14RedisConnector14HandoffAllowedEv
742261418966908927
1
143301

_ZNK6lessor14RedisConnector4kindB5cxx11Ev
742261418966908927
1
142444

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
484102
0
0
0
0
0
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
** External Symbol **:405200
** External Symbol **:48892
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZNK6lessor15CleanupHandlers5CheckERKNS_7SessionERKNS0_5RulesERKNS_2v113CleanupActionE
385166773132981739
141
494102
494102
0
0
0
0
0
0
0
0
494102
494102
494102
0
0
0
0
0
0
0
0
0
0
494102
494102
494102
0
0
0
0
494102
494102
0
0
0
0
0
0
0
0
0
0
494102
494102
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
494102
0
0
0

_ZNK6lessor15CleanupHandlers8RulesForERKNS_6TenantE
950994587253991437
13
0
0
56945
56945
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
88572
88572

_ZNK6lessor15SessionRegistry4FindENS_2IdINS_10SessionTagEEE
599005160813621517
9
178516
1
178516
0
178516
0
0
0
0

_ZNK6lessor15SessionRegistry6RecordERKNS_7SessionERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
153077739431676217
28
0
0
355
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
32860

_ZNK6lessor15StreamConnector14HandoffAllowedEv
742261418966908927
1
1791687

_ZNK6lessor15StreamConnector4kindB5cxx11Ev
146835647075900052
2
1784331
0

_ZNK6lessor16AttachConnection9StillHeldERKNS0_5FrameE
247671765077245045
13
1779534
0
100
100
100
100
1779636
1779636
1779634
0
0
0
1779536

_ZNK6lessor16StreamConnection17ResetsOverTheWireEv
742261418966908927
1
1541479

_ZNK6lessor16StreamConnection2fdEv
742261418966908927
1
3574849

_ZNK6lessor16StreamConnection5factsB5cxx11Ev
742261418966908927
1
1926775

_ZNK6lessor17PostgresConnector14HandoffAllowedEv
325048437913199258
14
0
0
0
0
0
0
686811
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
114863

_ZNK6lessor4Pool6IsHeldERKNS_12GrantedLeaseENS_2IdINS_10SessionTagEEE
238984482353853237
3
2594026
2
2

_ZNK6lessor4Pool6RecordERKNS_10ConnectionE
553871041548362281
29
0
39248
0
2453
2453
2453
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
2453
1
0
4
24
** External Symbol **:404
** External Symbol **:321
** External Symbol **:225
** External Symbol **:120
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:78
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
** External Symbol **:404
** External Symbol **:321
** External Symbol **:225
** External Symbol **:120
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:78
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
** External Symbol **:404
** External Symbol **:321
** External Symbol **:225
** External Symbol **:120
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:78
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
** External Symbol **:404
** External Symbol **:321
** External Symbol **:225
** External Symbol **:120
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:78
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
258478
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
515921
0
0
0
0
0
0
0
0
0
0
0
0
0
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
745951
0
0

_ZNK6lessor7Session6PoolOfENS_2IdINS_8LeaseTagEEE
187771965365476691
7
600
2
1779934
0
1779934
0
1779536

_ZNK6lessor8IdleList6OldestEv
694937217945078717
6
745951
0
0
0
745951
0

_ZNK6lessor8IdleList7BestForERKNS_5OwnerE
1031809832391091250
9
1729465
9347862
8078189
2999138
1269673
1269673
1729465
8078189
1269673

_ZNK6lessor8Settings10FindTenantEN4absl7debian311string_viewE
154286478943423519
6
0
0
0
0
56945
0
1
1
1
0

_ZNK6lessor8postgres8Pipeline10IsUnderWayENS0_3AskEm
1085769281790880369
20
0
0
0
0
0
21333
0
0
0
0
163823
163823
163823
156695
10693
146055
0
146055
0
153183

_ZNK6lessor8postgres8Pipeline10ends_readyEv
886271542793821084
4
795095
795095
0
733089

_ZNK6lessor9FairQueue12NextDeadlineEv
784007056844089447
2
7252142
2877070

_ZNK6lessor9FairQueue5Order11FreshIsNextEm
360019385054670902
6
23091875
8153739
0
0
23091875
0

_ZNK6lessor9PoolState14WhatIsUnderWayEv
607699197597544362
5
5120619
0
0
0
5120619

_ZNK6lessor9PoolState3TtlERKNS_5ClaimE
1061802868148493202
9
0
2604337
2604337
0
0
0
0
0
0

_ZNK6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
46596538082033790
44
0
0
0
0
0
0
2603298
0
0
0
0
2603298
0
0
2603298
2603298
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
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

_ZNK6lessor9PoolState6Supply8CheckingEv
247671765077245045
13
0
628462
0
0
0
0
745951
745951
745951
0
0
0
745951

_ZNK6lessor9PoolState6WantedEv
599005164200516008
9
0
7252142
7248425
2877070
0
0
0
0
0

_ZNK6lessor9PoolState7HasRoomENS_2IdINS_9TenantTagEEEi
694937220705525478
6
8813253
0
0
0
0
0

_ZNK6lessor9PoolState7IsFreshERKNS_4SlotENS_8MonoTimeE
456192236126238478
11
2895056
2159992
28034
0
2131958
0
2159992
0
0
2159992
0

_ZNK6lessor9PoolState7NextDueENS_8MonoTimeE
917515344517833579
8
2882249
4369893
6924081
2877070
4375072
0
339
8814

_ZNK6lessor9PoolState8UnwantedERKNS_4SlotENS_8MonoTimeE
1124680652285324760
4
2043480
2042128
2042128
2042128

_ZNK6lessor9PoolState8UpkeepOfERKNS_4SlotENS_8MonoTimeE
926787900270527954
23
0
12838
12838
12838
12838
12838
0
12838
12838
0
0
0
0
0
12838
0
12838
0
0
0
0
0
0

_ZNKSt19istreambuf_iteratorIcSt11char_traitsIcEE5equalERKS2_
1152821768052141403
9
61624
61464
0
80
0
160
0
61624
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
5333359
3393975
1939525
1454039
1454039
1
1
1
2
17:3878775
9:1455043

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
700171238776263760
3
258005
258005
2403
1
1
1
8
2:234058
4:7960
9:6400
3:4362
8:3200
1:1064
5:880
6:82

_ZNKSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE4findERS3_
219088261289974683
6
1939600
969800
969800
484886
484886
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor12PoolRegistry5EntryEESt10_Select1stISB_ESt4lessIvESaISB_EE4findERS7_
219088261289974683
6
2049006
2049006
2049006
0
0
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE4findERS7_
219088261289974683
6
941838
309889
303878
425021
425021
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
81365
81228
81228

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor15CleanupRegistry7HandoutEEEvT_S6_
798733565090940266
4
41819
0
0
131675

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor16AttachConnection5FrameEEEvT_S6_
391331303710528536
6
282
252
268
0
108441
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor7Journal5BatchEEEvT_S6_
303805473077674329
6
98771
0
56945
11904
0
0
1
0
2
0
7
** External Symbol **:48892
** External Symbol **:4052
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
131675
0
1
0
1
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEEEEvT_SC_
798733567718666307
4
718205
0
131675
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEEEEvT_SC_
798733567718666307
4
859118
0
984897
0

_ZNSt12__shared_ptrIN6lessor10WorkerLinkELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
31872
31872
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
5609919
5609919
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
259182
259181
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1323001
1323001
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteISC_EERNS0_9CancelKeyEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
88927
88927
0
88927
0

_ZNSt12__shared_ptrIN6lessor9PoolRelayELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1153610
1153610
0
0

_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKSt14__shared_countILS1_2EE
971686722036964956
6
361966
0
0
144
361966
144
1
0
1
13
** External Symbol **:19
** External Symbol **:18
** External Symbol **:17
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
_ZNSt23_Sp_counted_ptr_inplaceIN6lessor13DriverSessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:9
** External Symbol **:8
** External Symbol **:6
** External Symbol **:5

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN6lessor6ClientESaIvEJRNS4_9PoolRelayENS4_8UniqueFdENS5_8AdmittedESt10unique_ptrINS4_5FrontESt14default_deleteISC_EERNS4_9CancelKeyEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
784007058953177093
2
88927
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
190355458062653983
5
125032977
445810
6801
42222098
365542
1
0
2
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:82213
** External Symbol **:48892
** External Symbol **:15175
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:4052
** External Symbol **:1174
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
** External Symbol **:800
** External Symbol **:800
24
** External Symbol **:130847
** External Symbol **:100853
** External Symbol **:82213
** External Symbol **:48892
** External Symbol **:15175
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:4052
** External Symbol **:1174
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
** External Symbol **:800
** External Symbol **:800

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
331865488550902725
8
840719
683724
0
140
683724
0
8523
0
1
0
2
4
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:20
4
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:20

_ZNSt15__new_allocatorIN4absl7debian311string_viewEE8allocateEmPKv
238984481941143025
3
2094772
0
0

_ZNSt15__new_allocatorIN4absl7debian318container_internal11AlignedTypeILm8EEEE8allocateEmPKv
238984481941143025
3
540534
0
0

_ZNSt15__new_allocatorIN4absl7debian36StatusEE8allocateEmPKv
238984481941143025
3
119117
0
0

_ZNSt15__new_allocatorIN4absl7debian38DurationEE8allocateEmPKv
238984481941143025
3
119076
0
0

_ZNSt15__new_allocatorIN6lessor13CleanupRunner4StepEE8allocateEmPKv
238984481941143025
3
87257
0
0

_ZNSt15__new_allocatorIN6lessor14PendingAcquireEE8allocateEmPKv
238984481941143025
3
764315
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry7HandoutEE8allocateEmPKv
238984481941143025
3
41819
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry9NewActionEE8allocateEmPKv
238984481941143025
3
101313
0
0

_ZNSt15__new_allocatorIN6lessor16DescriptorBudget5ShareEE8allocateEmPKv
238984481941143025
3
49551
0
0

_ZNSt15__new_allocatorIN6lessor2IdINS0_9ActionTagEEEE8allocateEmPKv
238984481941143025
3
318648
0
0

_ZNSt15__new_allocatorIN6lessor7journal12ActionRecordEE8allocateEmPKv
238984481941143025
3
101313
0
0

_ZNSt15__new_allocatorIN6lessor8IdleList4ItemEE8allocateEmPKv
238984481941143025
3
634338
0
0

_ZNSt15__new_allocatorIN6lessor8postgres5AskedEE8allocateEmPKv
238984481941143025
3
41947
0
0

_ZNSt15__new_allocatorIN6lessor9PoolRelay5GrantEE8allocateEmPKv
238984481941143025
3
96339
0
0

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
238984481941143025
3
584177
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
199132
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEEE8allocateEmPKv
238984481941143025
3
181068
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEEE8allocateEmPKv
238984481941143025
3
232428
0
0

_ZNSt15__new_allocatorImE8allocateEmPKv
238984481941143025
3
101313
0
0

_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
146393204999150993
3
0
443300
452950
1
0
2
24
** External Symbol **:82213
** External Symbol **:78904
** External Symbol **:74039
** External Symbol **:70441
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2391
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
** External Symbol **:82213
** External Symbol **:78903
** External Symbol **:74041
** External Symbol **:70442
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:17575
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2391
** External Symbol **:2193
** External Symbol **:1231
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:960
** External Symbol **:902
** External Symbol **:693

_ZNSt16allocator_traitsISaIN6lessor16AttachConnection5FrameEEE7destroyIS2_EEvRS3_PT_
567185238773256536
5
3642240
1779283
0
0
0

_ZNSt16allocator_traitsISaIN6lessor7Journal5BatchEEE7destroyIS2_EEvRS3_PT_
470088711056115997
5
105037
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
2050955
753
254

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_9ActionTagEEENS1_15CleanupRegistry6RecordEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
859921300323376193
5
0
1424501
0
494102
494102
1
0
1
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1203110
0
481275
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
240636

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1200473
0
480235
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
240112

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
244958
1
0
1
5
** External Symbol **:78903
** External Symbol **:74042
** External Symbol **:70438
** External Symbol **:17575
** External Symbol **:4000

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS6_15ReleaseResponseEEZNS6_12LeaseService26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
240133
1
0
1
5
** External Symbol **:78740
** External Symbol **:70421
** External Symbol **:69400
** External Symbol **:17572
** External Symbol **:4000

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
244954
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
244962
149
1
0
2
5
** External Symbol **:77
** External Symbol **:32
** External Symbol **:27
** External Symbol **:10
** External Symbol **:3
8
** External Symbol **:77
** External Symbol **:26
** External Symbol **:23
** External Symbol **:9
** External Symbol **:7
** External Symbol **:3
** External Symbol **:3
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
244952
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
244953
244456
1
0
1
10
** External Symbol **:74039
** External Symbol **:72490
** External Symbol **:70097
** External Symbol **:17564
** External Symbol **:6411
** External Symbol **:3958
** External Symbol **:338
** External Symbol **:42
** External Symbol **:11
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
240129
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
240126
93
1
0
2
5
** External Symbol **:30
** External Symbol **:21
** External Symbol **:19
** External Symbol **:18
** External Symbol **:5
5
** External Symbol **:30
** External Symbol **:21
** External Symbol **:19
** External Symbol **:18
** External Symbol **:5

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
240105
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
240118
239408
1
0
1
5
** External Symbol **:78729
** External Symbol **:70415
** External Symbol **:69399
** External Symbol **:17572
** External Symbol **:4000

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE12_M_constructIJS1_EEEvDpOT_
526351406895111856
5
0
328242
328242
328242
328242
1
1
2
1
1:328242
1
1:328238

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE14_M_move_assignEOS2_
37730077124579590
4
0
164121
0
164121

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE8_M_resetEv
536873293191249204
4
244956
164119
0
0

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE10_M_destroyEv
811594940626252597
3
63638
0
0
1
0
1
6
** External Symbol **:16754
** External Symbol **:10000
** External Symbol **:3064
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE12_M_constructIJS1_EEEvDpOT_
118734428831094304
3
63638
0
0
2
0
1
7
** External Symbol **:33508
** External Symbol **:20000
** External Symbol **:6126
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
85276
0
0
0
85276

_ZNSt22_Optional_payload_baseIN6lessor5redis5ReplyEE12_M_constructIJS2_EEEvDpOT_
700171237096560160
3
142959
143052
143052
1
1
1
4
6:142444
5:304
3:255
2:49

_ZNSt23_Sp_counted_ptr_inplaceIN4absl7debian312AnyInvocableIFvNS1_8StatusOrISt6vectorIN6lessor2IdINS5_9ActionTagEEESaIS8_EEEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
56945

_ZNSt23_Sp_counted_ptr_inplaceIN4absl7debian312AnyInvocableIFvNS1_8StatusOrISt6vectorIN6lessor2IdINS5_9ActionTagEEESaIS8_EEEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
170957022131388415
1
56945
1
0
1
7
** External Symbol **:48892
** External Symbol **:4052
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
88927

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
88927

_ZNSt3mapIN6lessor2IdINS0_10SessionTagEEENS0_15CleanupRegistry5OwnerESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
280402
56945
4033
54812
179085
179085

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEaSEOSC_
238984484201432128
3
1548132
0
0

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
1063262
2611394
1548132
1063262
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
56747
0
0

_ZNSt4pairIN6lessor2IdINS0_9ActionTagEEENS0_15CleanupRegistry6RecordEEC2EOS6_
526351406895111856
5
930399
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
175034
0
0
0
0

_ZNSt5dequeIN6lessor10WorkerTaskESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_
1124680652961176977
3
23865
7954
7954

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
2923252
719270
719270

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE16_M_push_back_auxIJS2_EEEvDpOT_
238984482446926629
3
719270
172950
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE17_M_reallocate_mapEmb
907020534920117260
8
0
0
172950
0
172950
0
0
0
1
1
3
1
8:172950
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE19_M_destroy_data_auxESt15_Deque_iteratorIS2_RS2_PS2_ES8_
536873292869019899
3
0
137
108167

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE9pop_frontEv
146835647075900052
2
2923107
719133

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
784007058953177093
2
81228
0

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
79018
19753
19753

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE9pop_frontEv
146835647075900052
2
79018
19753

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
656349717368814486
5
290266
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
3912531

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
291342
290266
0
3912645

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE5clearEv
784007058953177093
2
3912531
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_10AllowEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
3141312
0
3141312
0
0
0
130888
0
261776
196332
196332
130888
0
0
0
0
65444
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
3834756
0
0
0
80
0
1896568
1896528
1896528
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
227872
119117

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE17_M_realloc_insertIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
528554517006615774
17
327195
0
119117
119117
87268
0
0
0
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
366990
0
51850
51850
0

_ZNSt6vectorIN4absl7debian38DurationESaIS2_EE17_M_realloc_insertIJRKS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
327184
0
119076
119076
87257
0
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
140494398481204129
4
227890
87257
0
0
1
1
1
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
646010859969866162
13
327184
0
0
0
0
0
87257
87257
87257
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

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EED2Ev
798733566801274259
4
0
0
41819
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_
146835647075900052
2
100
515161

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
1031809832227696934
7
300
0
515161
515161
200
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE19_M_range_initializeIPKS1_EEvT_S7_St20forward_iterator_tag
974670606127379519
6
244962
0
244962
244964
244964
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
0
83638

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
0
41819

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
41819
41819
0
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EED2Ev
238984484201432128
3
131675
41819
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
574619
202626

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
392789
101313

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
101313
101313
44368
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EED2Ev
1124680651873033115
3
494102
170835
56945

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680653679132783
3
1551003
0
49551

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
271263513654717645
10
93048
0
0
0
49551
49551
0
36511
0
0

_ZNSt6vectorIN6lessor2IdINS0_10SessionTagEEESaIS3_EE13_M_assign_auxIN4absl7debian318container_internal12raw_hash_setINS9_17FlatHashSetPolicyIS3_EENS8_13hash_internal4HashIS3_EESt8equal_toIS3_ES4_E8iteratorEEEvT_SK_St20forward_iterator_tag
1094249771398633591
20
11131
0
19898
19898
0
0
0
0
154
0
0
0
0
0
154
0
0
0
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE17_M_realloc_insertIJRKS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
1031809832227696934
7
932298
0
200735
200735
139757
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE19_M_range_initializeISt23_Rb_tree_const_iteratorIS3_EEEvT_S9_St20forward_iterator_tag
694937218464528726
5
494102
494102
4033
4033
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EEC2ERKS5_
1124680653601441999
3
988204
113890
113890

_ZNSt6vectorIN6lessor5redis11ReplyReader4OpenESaIS3_EED2Ev
798733566801274259
4
0
0
143567
0

_ZNSt6vectorIN6lessor5redis5ReplyESaIS2_EED2Ev
798733566801274259
4
0
0
2431655
0

_ZNSt6vectorIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
98706
65

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE12emplace_backIJEEERS2_DpOT_
146835647075900052
2
392789
101313

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE17_M_realloc_insertIJEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
477729235658501241
13
574619
0
101313
101313
44368
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
793
634338
452
2185246
1
1
1
11
16:80
257:79
32:75
513:66
65:40
64:36
33:29
129:27
128:13
256:5
512:2

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb1EE
784007056844089447
2
609086
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
100313
36
634338
634338
25195
0
0

_ZNSt6vectorIN6lessor8IdleList5ShelfESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
609074
69

_ZNSt6vectorIN6lessor8UniqueFdESaIS1_EED2Ev
1096621590279717996
5
0
0
7352004
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJRA12_KcEEERS5_DpOT_
146835647075900052
2
0
408418

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
140494398481204129
4
6567
55802
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
571538
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
102995
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
408418
408418
0
0
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
28665
0
49784
0
49784
0
55802
52066
51043
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
9:49501
4:169
3:88
6:14
8:12
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
844982799977064709
4
178147
116199
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
798733566801274259
4
2001
72
461029
2458

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
165564
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
571538
0
0
0
0
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE
784007056844089447
2
331918
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE9push_backERKS4_
798733564295002205
4
163823
0
0
163823

_ZNSt6vectorISt10shared_ptrIN6lessor4PoolEESaIS3_EE20_M_allocate_and_copyIPS3_EES7_mT_S8_
287486628695735011
5
18824
0
18824
18824
18824

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet6ReaderEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
106896
195

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet8RoundEndEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
3802904
76

_ZNSt6vectorISt4pairIN4absl7debian312AnyInvocableIFvRKNS2_6StatusEEEES4_ESaIS9_EED2Ev
238984484201432128
3
131675
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE11_S_relocateEPS7_SA_SA_RS8_
798733565090940266
4
13030
0
0
385464

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRN4absl7debian311string_viewESE_EEERS7_DpOT_
146835647075900052
2
0
175034

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
571538
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE14_M_move_assignEOS9_St17integral_constantIbLb1EE
742261418966908927
1
88077

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE15_M_erase_at_endEPS7_
1096621591168337263
5
0
0
0
571538
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRKN4absl7debian311string_viewESF_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
278041621950243707
15
15499
15499
6230
0
0
0
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
175034
175034
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
208732
6122
189663
917301
189702

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
694553
0
362136
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE12emplace_backIJS6_EEERS8_DpOT_
140494398481204129
4
0
129094
227872
227872
1
1
1
1
1:227872

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
49969
49969
45936
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS6_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
42046414770690556
7
129094
0
87268
129094
129094
0
0
1
1
1
1
1:129094

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EED2Ev
238984484201432128
3
131675
45859
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
903845
0
464856
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS4_EEERS8_DpOT_
146835647075900052
2
396806
97296

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS8_EEERS8_DpOT_
1124680651882813910
3
227872
129094
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
97296
97296
44384
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS8_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
11922953462101753
6
129094
129094
87268
0
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EED2Ev
238984484201432128
3
984871
98771
0

_ZNSt6vectorIjSaIjEE13_M_assign_auxIN9__gnu_cxx17__normal_iteratorIPjS1_EEEEvT_S7_St20forward_iterator_tag
360156751013162616
12
0
0
0
116752
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

_ZNSt6vectorIjSaIjEE19_M_range_initializeIN6google8protobuf8internal16RepeatedIteratorIKjEEEEvT_S9_St20forward_iterator_tag
798733567690066601
4
0
41819
0
0

_ZNSt6vectorIjSaIjEEC2ERKS1_
700171237036929845
3
659320
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
101313
101313
44368
0
44368
0
0
1
1
2
7
8:8053
16:8053
32:8053
64:8053
128:4052
256:4052
512:4052
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
276487133191311005
28
1018409
16565688
0
1019
0
0
4113
12456123
0
840
179
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
16868515
10749579
1
1
8
2
3:135
6:44
11
3:4063233
9:3627287
4:2069608
2:2030000
8:516952
33:48876
7:44713
5:38894
6:12317
513:4204
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
456515
416009
4825
451694
1
1
1
11
16:282774
513:130932
4:22292
2:7641
3:4418
256:1411
5:1078
33:672
9:264
17:176
64:44

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
978919878616272060
4
11668274
691775
395541
6213856
1
1
1
16
4:2260319
3:1788016
9:445783
8:400640
5:378349
16:275145
17:244845
7:177271
32:143043
6:64743
33:27765
2:6978
65:604
129:333
257:32
513:10

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
978919878616272060
4
10450076
814998
981
4288337
1
1
1
15
6:1969751
7:582459
33:502860
4:325961
8:325168
9:247908
17:239256
32:50315
16:11209
2:9295
65:8987
5:6957
3:5794
129:1540
257:831

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag
216804044570206823
23
1200
60264
480
1200
60264
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
60264
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
6367545
3061005
264
9428026
0
0
0
0
5774704
1
1
2
0
17
65:2229453
4:2065737
33:1807632
17:1682527
9:1016764
32:404663
129:116744
5:58055
513:24903
64:10036
16:7772
512:1411
257:1123
8:1053
2:318
6:66
128:42

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
154286477685094159
6
3481049
3413677
0
3413675
0
3481026
1
1
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
1027614717637960320
5
3188142
1667315
852307
1535592
3121016
1
1
1
12
9:432905
2:425724
3:159898
8:151914
4:122772
5:97863
17:97033
7:33580
65:6597
33:2851
16:2684
6:2356

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
42046415689803101
7
2628052
2628052
297783
144102
2476647
0
2628052
1
1
1
13
9:1794537
5:223231
33:164415
17:99826
8:97882
32:32637
6:28238
7:22884
4:10702
3:863
65:641
2:527
16:264

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
567185242593096663
5
13171198
13171273
2840431
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
419172388412433642
11
6075075
829901
2688185
3445
133295
1557028
3445
2684733
0
3445
5245122
1
1
3
10
9:356004
33:349126
17:330573
5:206883
4:158496
257:88335
65:46194
129:12302
7:5746
64:3371
17
33:1059005
17:759328
65:284942
9:248292
32:144698
257:89346
8:38104
6:30923
16:10057
129:6605
4:6375
3:2499
513:2329
2:1095
7:831
64:180
128:131
2
2:2930
9:515

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
431494656919539458
3
16230793
314415
11100317

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
784007058953177093
2
91150
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
1119356333401186827
6
12951045
1634
2943525
0
148
2423302
1
1
1
8
4:1967165
8:179117
5:177617
9:55234
6:29649
7:10740
2:3226
3:554

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSC_PSt13_Rb_tree_nodeIS4_E
431494654108067943
3
1455014
970004
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE16_M_emplace_equalIJS2_IS1_S1_EEEESt17_Rb_tree_iteratorIS4_EDpOT_
334492580998172574
5
1455013
1455040
1455131
0
970017

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE10_M_insert_IS2_NS8_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS2_EPSt18_Rb_tree_node_baseSE_OT_RT0_
679210743074613351
4
494102
490069
0
490069

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE16_M_insert_uniqueIS2_EESt4pairISt17_Rb_tree_iteratorIS2_EbEOT_
146835647075900052
2
494102
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE24_M_get_insert_unique_posERKS2_
1061802871014722916
9
10603161
0
0
494102
0
10603161
0
0
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
146835646621254984
2
136880
148119

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE10_M_insert_IRKS3_NS9_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS3_EPSt18_Rb_tree_node_baseSH_OT_RT0_
431494654108067943
3
988204
980138
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE11equal_rangeERKS3_
734729902299273754
10
4029113
5001323
174454
243022
0
851068
174454
174454
243022
243022

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS3_ESB_
1096621589246751017
5
843018
843018
498119
8050
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE16_M_insert_uniqueIRKS3_EESt4pairISt17_Rb_tree_iteratorIS3_EbEOT_
146835647075900052
2
988204
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE24_M_get_insert_unique_posERKS3_
732038793432042852
7
0
21206322
980138
8066
0
980138
980138

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE8_M_eraseEPSt13_Rb_tree_nodeIS3_E
146835646621254984
2
145186
168508

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS5_EESJ_IJEEEEESt17_Rb_tree_iteratorIS8_ESt23_Rb_tree_const_iteratorIS8_EDpOT_
783548776026314951
8
0
1548132
1548132
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
1548132
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS5_
1101334241634923642
14
1548132
0
0
1548132
0
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
1548132
4644624

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor11PoolSockets4DoorEESt10_Select1stISB_ESt4lessIS5_ESaISB_EE4findERS7_
219088261289974683
6
133823
88984
88927
44030
44030
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE10_M_insert_IRKS8_NSE_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS8_EPSt18_Rb_tree_node_baseSM_OT_RT0_
431494654108067943
3
25506
12007
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
238984482353853237
3
68123
8472
14614

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
844982796950093491
4
56747
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE22_M_insert_range_uniqueIPKS8_EENSt9enable_ifIXsr17__same_value_typeIT_EE5valueEvE4typeESJ_SJ_
1124680650144255556
3
25506
25506
13499

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE24_M_get_insert_unique_posERS7_
732038793432042852
7
22176
5694
7392
17216
0
7392
7392

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS7_
549520354400553550
14
0
15833
12007
2601
0
0
9751
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
68123
91317

_ZNSt8__detail9__variant14_UninitializedIN6lessor7Journal6ActionELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
0
1052605
0
1052605
1
1
2
0
1
1:1052605

_ZNSt8__detail9__variant14_UninitializedIN6lessor8postgres13StartupPacketELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
88077
88077
88077
88077
1
1
2
1
6:88077
1
9:88077

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEEC2EOS8_
287486625054967330
7
7230081
2604027
8444
2604289
2013240
81
0

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEEC2EOS8_
844982797459277306
6
0
0
88077
0
88077
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEE8_M_resetEv
844982796951661907
5
14455334
15811
0
0
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEED2Ev
536873291934996280
4
176462
176154
0
0

_ZNSt8functionIFN4grpc6StatusEPKvEEC2ERKS5_
742169495882052221
5
1462660
972277
0
0
0
1
0
2
15
** External Symbol **:157803
** External Symbol **:157473
** External Symbol **:140877
** External Symbol **:140824
** External Symbol **:139450
** External Symbol **:138796
** External Symbol **:35150
** External Symbol **:35144
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
976546
486134
0
1
0
1
15
** External Symbol **:78900
** External Symbol **:78731
** External Symbol **:70413
** External Symbol **:70373
** External Symbol **:69726
** External Symbol **:69399
** External Symbol **:17575
** External Symbol **:17572
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
240645
0
0
1
0
1
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
240127
0
0
1
0
1
0

_ZNSt8functionIFvbEEaSEOS1_
1108181533912975161
4
490491
490491
0
0
1
0
1
0

_ZNSt8functionIFvvEEC2ERKS1_
742169495882052221
5
490647
490629
0
0
0
1
0
2
24
** External Symbol **:157957
** External Symbol **:148439
** External Symbol **:140897
** External Symbol **:35152
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
164121

_ZNSt8optionalIN6lessor4HeldEE7emplaceIJEEENSt9enable_ifIX18is_constructible_vIS1_DpT_EERS1_E4typeEDpOS5_
1063705161908944610
3
2604027
0
0

_ZNSt8optionalIN6lessor5redis5ReplyEEaSIS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES6_ISt6__and_IJSt9is_scalarIS2_ES7_IS2_NSt5decayISA_E4typeEEEEESt16is_constructibleIS2_JSA_EESt13is_assignableIRS2_SA_EEERS3_E4typeEOSA_
146835647075900052
2
0
286011

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
88927
88927
0
0
0
0
0
0
0
0
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
32860
32860
32860
32860
32860
32860
1
1
3
2
6:32505
1:355
2
7:27076
5:5784
1
1:32860

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor12CleanupState5StartENS5_5RestsENS5_4DiesENS5_4EndsENS5_5CleanEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866700752770822
13
694553
30525
0
0
0
0
0
0
664028
0
0
664028
0
1
1
3
0
0
1
1:664028

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor7Journal7SessionENS5_6ActionENS5_6ForgetENS5_4NoteENS5_3EndEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866699788758317
13
1260811
558503
0
16132
0
0
0
0
686176
0
0
686176
0
1
1
3
0
0
1
1:686176

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
974670607855522525
9
387747
1412758
0
0
1020994
0
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
331779891523062183
11
2119715
20165
1052557
0
1042986
0
4033
0
494102
0
0

_ZSt11__push_heapIPN6lessor9FairQueue5Order5AheadElS3_N9__gnu_cxx5__ops14_Iter_less_valEEvT_T0_S9_T1_RT2_
798733564080043013
4
0
0
0
5228029

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
1814830
1827692
1827692
1
1
1
2
5:1778786
9:48906

_ZSt12construct_atIN6lessor4Pool6AnswerEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
728453322856651412
2
8421
2604046
1
0
1
24
** External Symbol **:572979
** External Symbol **:440148
** External Symbol **:438458
** External Symbol **:159042
** External Symbol **:158908
** External Symbol **:158542
** External Symbol **:142444
** External Symbol **:94863
** External Symbol **:87580
** External Symbol **:82213
** External Symbol **:78904
** External Symbol **:75066
** External Symbol **:70462
** External Symbol **:17575
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2599
** External Symbol **:2093
** External Symbol **:2024
** External Symbol **:2023
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZSt12construct_atIN6lessor7Journal5BatchEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
238984482353853237
3
203808
113980
0

_ZSt12construct_atIN6lessor9PoolRelay5GrantEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
146835647075900052
2
0
1431720

_ZSt13__invoke_implIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS4_11SwapRequestENS4_12CancelPacketENS4_13StartupPacketEEE8_M_resetEvEUlOT_E_JRS8_EESA_St14__invoke_otherOT0_DpOT1_
238984482353853237
3
176154
0
0

_ZSt16__do_uninit_copyIN4absl7debian318container_internal12raw_hash_setINS2_17FlatHashSetPolicyIN6lessor2IdINS5_10SessionTagEEEEENS1_13hash_internal4HashIS8_EESt8equal_toIS8_ESaIS8_EE8iteratorEPS8_ET0_T_SK_SJ_
303685791171973928
11
11131
19898
19898
0
0
154
0
0
154
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
414921810399031694
7
230353
0
0
178147
0
0
0

_ZSt16__do_uninit_copyIPKN6lessor13CleanupRunner4StepEPS2_ET0_T_S7_S6_
414921810399031694
7
51820
0
0
51820
0
0
0

_ZSt3getILm3EJN6lessor8postgres17EncryptionRequestENS1_11SwapRequestENS1_12CancelPacketENS1_13StartupPacketEEEONSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeEOSA_
238984481941143025
3
88077
0
0

_ZSt3getILm4EJN6lessor7GrantedENS0_7RefusedENS0_5EndedENS0_6RecallENS0_4WorkEEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSA_
238984481941143025
3
2009754
0
0

_ZSt5clampIN4absl7debian38DurationEERKT_S5_S5_S5_
732038790616078498
7
4823679
0
242946
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
58364
711229
593398
470799
346785
2604027
2113237
0
10526
9002
5755

_ZSt9__find_ifIPN6lessor2IdINS0_9WaiterTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
11916
841866
735526
635649
539979
2611394
2197742
0
21569
22909
17465

_ZSt9__find_ifIPSt10shared_ptrIN6lessor4PoolEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
2099100
0
0
0
0
0
2117924
2117924
18824
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
737414784885216336
5
5687416
5687415
4894518
522493
4891987
1
1
1
10
4:4408247
9:474451
8:459985
17:136098
7:128599
16:68082
3:5944
6:3955
5:1890
33:168

_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
742261418966908927
1
2413325

_ZThn8_N6lessor16AttachConnection12OnEndOfRoundEv
742261418966908927
1
3513618

_ZThn8_N6lessor16AttachConnection4ReadEv
742261418966908927
1
3662464

_ZThn8_N6lessor16AttachConnection6HandleEv
742261418966908927
1
3662464

_ZThn8_N6lessor6Broker12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
742261418966908927
1
2604027

_ZThn8_N6lessor6Broker14OnSessionEndedENS_2IdINS_10SessionTagEEENS_10SessionEndE
784007056844089447
2
32860
32860

_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv
742261418966908927
1
289362

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
240643
240643
0
240643
240643
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
1:240643
1
1:240641

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
240115
240116
0
240116
240116
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
1:240116
1
1:240033

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS6_INS0_10as_tuple_tIS8_EEJFvSB_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSL_15descriptor_base9wait_typeEEEENS0_9awaitableISC_S3_EET_S8_DpT0_EUlPSU_E_EEDaSU_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSU_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES1F_
742261418966908927
1
253675

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_13initiate_postEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
36704

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
268562
